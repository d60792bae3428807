set lock_timeout = '5s';

-- sent, delivered, opened, answered: none of it stands in an index, and with room on its page (of pages filled from now
-- on) no index is touched
alter table invitation set (fillfactor = 70);

-- What is late is looked for with a condition that implies "expires_at is not null"; what is due is not (see
-- delivery.work.Claims). So this index serves the one, of this release and of the one before, and never the other: for as
-- long as the planner has not heard of messages that have just been put, it took the old one for dispatchers too, and
-- read all that wait to find the first of a lane.
-- Nothing is sent while it is built; where the table has grown large, build it concurrently beforehand.
create index if not exists outgoing_late on outgoing (expires_at)
    where state in ('READY', 'HELD') and expires_at is not null;
drop index outgoing_expiry;
