-- On what a guardian's key rests, because not every guardian may do everything: a word of the family's policy. Null in
-- keys bound by an older release: a record says so.

set lock_timeout = '5s';

alter table book_key add column basis text;
