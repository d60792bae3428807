-- The way of a fact: message (verbatim) -> entry (newest version of a statement) -> book (ready bytes).
-- Every table on the citizen's path begins its key with the citizen (or the one who reads), so that the
-- tables can be distributed by it later; queues are claimed by lane with equality.

-- record ------------------------------------------------------------------------------------------

create table facility (
    code         text primary key,
    name         text not null,
    name_version text collate "C" not null
);

-- what was accepted, byte for byte, under the sender's own id
create table message (
    facility    text not null,
    request_id  text collate "C" not null,
    tracking_id uuid not null default gen_random_uuid(),
    received_at timestamptz not null default now(),
    format      text not null,
    digest      bytea not null,
    body        bytea not null,
    remarks     integer not null default 0,
    parked      integer not null default 0,
    repeats     integer not null default 0,
    citizen     uuid not null,
    primary key (facility, request_id)
);
create index message_by_day on message (facility, received_at);

-- what was refused is kept too: nobody can mend what nobody can see
create table refused_message (
    facility    text not null,
    tracking_id uuid not null default gen_random_uuid(),
    request_id  text,
    received_at timestamptz not null default now(),
    format      text not null,
    body        bytea not null,
    reason      text not null,
    primary key (facility, tracking_id)
);
create index refused_message_by_day on refused_message (facility, received_at);

-- what was told to the sender about a message: parked, unknown, warned, refused
create table remark (
    facility    text not null,
    tracking_id uuid not null,
    position    integer not null,
    weight      text not null check (weight in ('REFUSED', 'PARKED', 'UNKNOWN', 'WARNING')),
    path        text not null,
    reason      text not null,
    value_class text not null,
    received_at timestamptz not null default now(),
    primary key (facility, tracking_id, position)
);
create index remark_by_day on remark (facility, received_at);

-- one row a person, and the work queue of the projection: dirty while projected < revision; a revision that cannot
-- be projected is parked, which takes it out of the queue until the record has a newer one
create table citizen (
    id          uuid primary key default gen_random_uuid(),
    lane        smallint not null generated always as ((get_byte(uuid_send(id), 15) & 63)::smallint) stored,
    revision    bigint not null default 0,
    projected   bigint not null default 0,
    changed_at  timestamptz not null default now(),
    attempts    integer not null default 0,
    retry_at    timestamptz not null default '-infinity',
    parked      text,
    merged_into uuid
) with (fillfactor = 80);
create index citizen_dirty on citizen (lane, changed_at) where projected < revision;
create index citizen_by_lane on citizen (lane, id);
create index citizen_parked on citizen (lane) where parked is not null;

-- whose number it is; a number belongs to one person at a time
create table identifier (
    type       text not null,
    value      text not null,
    citizen    uuid not null,
    status     text not null default 'ACTIVE' check (status in ('ACTIVE', 'REPLACED', 'CANCELLED')),
    valid_from text,
    valid_to   text,
    primary key (type, value)
);
create index identifier_by_citizen on identifier (citizen);

create table entry (
    citizen     uuid not null,
    kind        text not null,
    source      text not null,
    source_id   text collate "C" not null,
    version     text collate "C" not null,
    told_on     text,
    source_name text not null,
    content     text,
    primary key (citizen, kind, source, source_id)
);

-- book --------------------------------------------------------------------------------------------

create table generation (
    id         integer primary key,
    state      text not null check (state in ('building', 'live', 'retired')),
    shape      integer not null,
    started_at timestamptz not null default now(),
    changed_at timestamptz not null default now()
);
create unique index generation_one_live on generation (state) where state = 'live';
create unique index generation_one_building on generation (state) where state = 'building';
insert into generation (id, state, shape) values (1, 'live', 1);

-- what is sent, ready to be sent: gzipped JSON; opened by the holders written on it
create table book (
    citizen         uuid not null,
    generation      integer not null,
    revision        bigint not null,
    version         bigint not null,
    etag            text not null,
    body            bytea not null,
    owners          text[] not null,
    guardians       text[] not null,
    guardians_until date,
    projected_at    timestamptz not null default now(),
    primary key (citizen, generation)
) with (fillfactor = 85);
alter table book alter column body set storage external;

-- which books somebody may open, from the side of the one who reads
create table book_key (
    holder     text not null,
    generation integer not null,
    citizen    uuid not null,
    relation   text not null check (relation in ('OWNER', 'GUARDIAN')),
    until      date,
    cover      text not null,
    primary key (holder, generation, citizen)
);
create index book_key_by_citizen on book_key (citizen, generation);

-- access ------------------------------------------------------------------------------------------

create table access_log (
    citizen     uuid not null,
    at          timestamptz not null default now(),
    id          uuid not null default gen_random_uuid(),
    reader      text not null,
    reader_name text,
    role        text not null,
    facility    text,
    relation    text,
    purpose     text not null,
    what        text not null,
    session     text,
    primary key (citizen, at, id)
);

create table ended_session (
    sid   text primary key,
    until timestamptz not null
);
create index ended_session_until on ended_session (until);

-- the application works with rows, never with tables, and cannot change what was received or who has looked
grant usage on schema public to ${app};
grant select, insert on message, refused_message, remark to ${app};
grant update (repeats) on message to ${app};
grant select, insert, update on citizen to ${app};
grant select, insert, update (name, name_version) on facility to ${app};
grant select, insert, update, delete on identifier, entry, generation, book, book_key, ended_session to ${app};
grant select, insert on access_log to ${app};
