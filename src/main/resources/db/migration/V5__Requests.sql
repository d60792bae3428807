-- What citizens say is missing or wrong in a book, and what becomes of it; not rebuildable from the record.

set lock_timeout = '5s';

create table citizen_request (
    citizen         uuid not null,
    -- chosen where the form is filled in, so that sending it twice stores one
    id              uuid not null,
    kind            text not null check (kind in ('MISSING', 'WRONG', 'NOT_MINE')),
    vaccine         text,
    day             text,
    words           text,
    state           text not null check (state in ('RECEIVED', 'CHECKING', 'CORRECTED', 'REJECTED')),
    sender          text not null,
    sender_name     text not null,
    relation        text not null check (relation in ('OWNER', 'GUARDIAN')),
    received_at     timestamptz not null,
    first_answer_by date not null,
    done_by         date not null,
    changed_at      timestamptz not null,
    answer          text,
    primary key (citizen, id)
);

grant select, insert, update on citizen_request to ${app};
