-- Staff open books of their own communes, for a purpose that they name; elsewhere only in an emergency, with a reason. Who
-- looked stands in the access log in the statement that reads, and the owner sees it.

set lock_timeout = '5s';

-- code of today; null for books bound by an older release, which no staff can open
alter table book add column commune text;

-- how staff came to open a book: asked once, good for a while, never renewed
create table staff_permit (
    citizen   uuid not null,
    id        uuid not null default gen_random_uuid(),
    staff     text not null,
    name      text not null,
    facility  text not null,
    commune   text not null,
    purpose   text not null check (purpose in ('visit', 'reminder', 'correction', 'emergency')),
    reason    text,
    session   text not null,
    given_at  timestamptz not null default now(),
    until     timestamptz not null,
    primary key (citizen, id),
    check (purpose <> 'emergency' or length(reason) >= 10)
);

alter table access_log
    add column reason text,
    add column permit uuid;

-- lists and searches show names: who asked for which, and how many people it showed
create table staff_listing (
    id        uuid primary key default gen_random_uuid(),
    at        timestamptz not null default now(),
    staff     text not null,
    facility  text not null,
    commune   text not null,
    what      text not null,
    shown     integer not null
);
create index staff_listing_by_day on staff_listing (facility, at);

grant select, insert on staff_permit, staff_listing to ${app};
