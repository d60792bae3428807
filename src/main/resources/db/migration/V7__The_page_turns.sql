-- The day on which a book says something else although its record stays the same; null: never.

set lock_timeout = '5s';

alter table book add column turns_on date;
create index book_turns_on on book (generation, turns_on) where turns_on is not null;
