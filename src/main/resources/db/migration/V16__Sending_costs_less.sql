-- "attempts >= 0" is always true and said by nobody but the statement that looks for messages whose time is over. Without
-- it this index can serve the dispatchers as well; and for as long as the planner has not heard of messages that have just
-- been put, it does take it for them, and reads all that wait to find the first of a lane.
drop index outgoing_expiry;
create index outgoing_expiry on outgoing (expires_at) where state in ('READY', 'HELD') and attempts >= 0;

-- sent, delivered, opened, answered: none of it stands in an index, and with room on its page no index is touched
alter table invitation set (fillfactor = 70);
