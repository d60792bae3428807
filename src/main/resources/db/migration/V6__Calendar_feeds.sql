-- Secret addresses under which calendar programs read days to come. Kept after they end: they are evidence of who
-- opened whose days to whom. Of the secret only its SHA-256 is known here.

set lock_timeout = '5s';

-- citizen null: every book that the holder may open
create table calendar_feed (
    holder      text not null,
    id          uuid not null default gen_random_uuid(),
    secret_hash bytea not null,
    holder_name text not null,
    citizen     uuid,
    naming      text not null check (naming in ('INITIALS', 'GIVEN')),
    alarm       boolean not null,
    language    text not null check (language in ('vi', 'en')),
    created_at  timestamptz not null default now(),
    revoked_at  timestamptz,
    read_on     date,
    -- of what was last sent, so that calendars see when something changed
    content     text,
    sequence    integer not null default 0,
    changed_at  timestamptz not null default now(),
    primary key (holder, id)
);
-- not unique: 256 random bits need no check, and a key without the holder could not be distributed
create index calendar_feed_by_secret on calendar_feed (secret_hash);

-- from seven years on a child is asked as well; written down by the holder, in the words of that version
create table calendar_feed_say (
    holder  text not null,
    feed    uuid not null,
    citizen uuid not null,
    said_at timestamptz not null default now(),
    wording text not null,
    primary key (holder, feed, citizen)
);

grant select, insert on calendar_feed, calendar_feed_say to ${app};
grant update (revoked_at, read_on, content, sequence, changed_at) on calendar_feed to ${app};
