-- Staff answer what citizens report. The states stay those that an older release reads; what exactly was answered, by whom
-- and when, stands in rows of its own that nobody rewrites.

set lock_timeout = '5s';

alter table citizen_request
    -- how many answers there are: whoever answers says how many they had seen
    add column answers integer not null default 0,
    -- what the book said when it was reported; null for what it does not have
    add column in_book text;

create index citizen_request_waiting on citizen_request (citizen) where state in ('RECEIVED', 'CHECKING');
create index citizen_request_changed on citizen_request (changed_at);

create table request_answer (
    citizen    uuid not null,
    request    uuid not null,
    -- from 1 on, without gaps
    number     integer not null,
    outcome    text not null check (outcome in ('PASSED_ON', 'MEET', 'CORRECTED', 'REFUSED')),
    words      text not null check (words <> ''),
    staff      text not null,
    staff_name text not null,
    role       text not null,
    facility   text not null,
    at         timestamptz not null,
    primary key (citizen, request, number)
);

grant select, insert on request_answer to ${app};
