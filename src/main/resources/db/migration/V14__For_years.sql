-- What must last for years, and what must not.

set lock_timeout = '5s';

-- messages that are over are cleared away: found by their age, counted, and still known by their codes --------------

-- Nothing is sent while these three are built. Not concurrently, which no transaction may do: the file would then have to
-- run without one and could stop halfway. Where the tables have grown large already, build them concurrently beforehand.
create index if not exists outgoing_over on outgoing (created_at)
    where state in ('ACCEPTED', 'DELIVERED', 'CANCELLED', 'DEAD', 'EXPIRED');
create index if not exists attempt_by_age on attempt (begun_at);
create index if not exists receipt_by_age on receipt (at);

-- that a message was ours, when it is not kept any more: nobody's address, nobody's words, and nobody it was about
create table sent_code (
    code     text not null,
    outgoing uuid not null,
    facility text not null,
    wave     text not null,
    at       timestamptz,
    primary key (code, outgoing)
);

-- how many messages of a campaign stood where, when they were cleared away
create table outgoing_past (
    campaign uuid not null,
    state    text not null,
    messages bigint not null,
    primary key (campaign, state)
);

-- parts of a long message that a carrier has taken, with the reference that holds them together ----------------------

alter table attempt
    add column parts           smallint,
    add column parts_taken     smallint,
    add column parts_reference smallint;

-- figures of a province as they were told on a day, small counts hidden: never what was counted before it was hidden --

create table told_figures (
    province text not null,
    day      date not null,
    as_of    timestamptz not null,
    figures  text not null,
    primary key (province, day)
);

grant select, insert on sent_code, told_figures to ${app};
grant select, insert, update on outgoing_past to ${app};
grant delete on outgoing, attempt, receipt to ${app};
-- who turned out to be somebody else
grant delete on outgoing_about to ${app};
