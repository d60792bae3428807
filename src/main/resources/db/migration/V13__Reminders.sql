-- Invitations and the messages that carry them. Not rebuildable from the record.

set lock_timeout = '5s';

-- campaigns -----------------------------------------------------------------------------------------

create table campaign (
    id           uuid primary key,
    version      integer not null,
    facility     text not null,
    commune      text not null,
    staff        text not null,
    staff_name   text not null,
    title        text not null,
    -- code of a reviewed template, and the version that was confirmed
    template     text not null,
    wording      text not null,
    -- who is invited: see roll.desk.Selection
    selection    text not null,
    state        text not null check (state in ('DRAFT', 'READY', 'INVITING', 'SENT', 'STOPPED', 'CLOSED')),
    send_at      timestamptz,
    place        text,
    bring        text,
    -- a visit on these days answers the invitation
    window_from  date,
    window_until date,
    -- days before and after, e.g. {7,1} and {14}
    before_days  integer[] not null,
    after_days   integer[] not null,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    -- where inviting has got to: the last citizen done; all ones when nobody is left
    invited_to   uuid
);
create index campaign_of_facility on campaign (facility, created_at);
create index campaign_at_work on campaign (state, send_at) where state in ('READY', 'INVITING', 'SENT');

create table campaign_slot (
    campaign   uuid not null references campaign,
    id         integer not null,
    -- empty: for all hamlets that have none of their own
    hamlet_key text not null,
    hamlet     text not null,
    day        date not null,
    from_time  time not null,
    to_time    time not null,
    place      text,
    capacity   integer not null check (capacity > 0),
    taken      integer not null default 0,
    primary key (campaign, id)
);

-- one person invited once by a campaign: what stands in the portal's inbox, and what became of it
create table invitation (
    citizen      uuid not null,
    campaign     uuid not null,
    commune      text not null,
    hamlet_key   text not null,
    household    text not null,
    slot         integer,
    -- reached by paper: no other way, or none worked
    slip         boolean not null,
    invited_at   timestamptz not null default now(),
    -- slot, messages and slip are settled
    told_at      timestamptz,
    sent_at      timestamptz,
    delivered_at timestamptz,
    failed_at    timestamptz,
    opened_at    timestamptz,
    answer       text check (answer in ('CONFIRMED', 'CANNOT', 'OTHER_SLOT')),
    answered_at  timestamptz,
    came_on      date,
    result_at    timestamptz,
    -- repeats that were settled: before-7, after-14, …
    waves        text[] not null default '{}',
    -- taken out by staff or by stopping
    ended_at     timestamptz,
    primary key (citizen, campaign)
);
create index invitation_of_campaign on invitation (campaign, hamlet_key, household, citizen);

-- messages ------------------------------------------------------------------------------------------

-- one message to one address, about one or more people who share it
create table outgoing (
    lane         smallint not null,
    id           uuid not null,
    channel      text not null check (channel in ('sms', 'email', 'push', 'webhook')),
    address      text not null,
    language     text not null,
    subject      text,
    body         text not null,
    -- the same key is never put twice: campaign, wave, channel and address
    key          text not null,
    -- typed in by who wants to know whether the message is real
    code         text not null,
    facility     text not null,
    purpose      text not null,
    campaign     uuid,
    wave         text not null,
    not_before   timestamptz not null,
    expires_at   timestamptz not null,
    state        text not null check (state in ('READY', 'HELD', 'CLAIMED', 'ACCEPTED', 'DELIVERED', 'DEAD', 'EXPIRED', 'CANCELLED')),
    -- where it goes when the try that is under way does not get it out
    next_state   text not null default 'READY' check (next_state in ('READY', 'HELD', 'CANCELLED')),
    attempts     integer not null default 0,
    ambiguous    integer not null default 0,
    claimed_by   text,
    claimed_at   timestamptz,
    accepted_at  timestamptz,
    delivered_at timestamptz,
    failure      text,
    created_at   timestamptz not null default now(),
    primary key (lane, id)
) with (fillfactor = 70);
create index outgoing_claim on outgoing (channel, lane, not_before) where state = 'READY';
create index outgoing_claimed on outgoing (claimed_at) where state = 'CLAIMED';
create index outgoing_by_campaign on outgoing (campaign, state);
create index outgoing_by_code on outgoing (code);
create index outgoing_by_address on outgoing (channel, address, created_at);
create index outgoing_expiry on outgoing (expires_at) where state in ('READY', 'HELD');
create index outgoing_dead on outgoing (facility, created_at) where state in ('DEAD', 'EXPIRED');
create unique index outgoing_once on outgoing (lane, key);

create table outgoing_about (
    citizen  uuid not null,
    lane     smallint not null,
    outgoing uuid not null,
    campaign uuid,
    primary key (citizen, lane, outgoing)
);
create index outgoing_about_message on outgoing_about (lane, outgoing);

-- every try, begun before anything leaves the house; its id goes with it as the key of the try
create table attempt (
    lane       smallint not null,
    outgoing   uuid not null,
    number     integer not null,
    id         uuid not null,
    gateway    text not null,
    begun_at   timestamptz not null default now(),
    ended_at   timestamptz,
    -- null: begun and not ended
    outcome    text check (outcome in ('ACCEPTED', 'REFUSED', 'THROTTLED', 'UNREACHABLE', 'AMBIGUOUS')),
    reason     text,
    gateway_id text,
    primary key (lane, outgoing, number)
);
create index attempt_by_gateway_id on attempt (gateway, gateway_id) where gateway_id is not null;

-- may come before the answer to the submit has been written down
create table receipt (
    gateway    text not null,
    gateway_id text not null,
    number     integer generated always as identity,
    state      text not null check (state in ('DELIVERED', 'FAILED', 'EXPIRED', 'OTHER')),
    reason     text,
    at         timestamptz not null default now(),
    matched    boolean not null default false,
    primary key (gateway, gateway_id, number)
);
create index receipt_unmatched on receipt (gateway, gateway_id) where not matched;

-- shared by all replicas: how much may still be sent, and whether anything may
create table gateway (
    name       text primary key,
    channel    text not null,
    allowance  double precision not null default 0,
    counted_at timestamptz not null default now(),
    failures   integer not null default 0,
    open_until timestamptz,
    reason     text
);

-- what people want ------------------------------------------------------------------------------------

create table contact_choice (
    citizen    uuid primary key,
    sms        boolean not null,
    email      boolean not null,
    push       boolean not null,
    webhook    boolean not null,
    language   text not null check (language in ('vi', 'en')),
    quiet_from time not null,
    quiet_to   time not null,
    changed_by text not null,
    changed_at timestamptz not null
);

-- evidence, never rewritten: who agreed to what, in which words, how
create table contact_consent (
    citizen    uuid not null,
    id         uuid not null default gen_random_uuid(),
    purpose    text not null,
    given      boolean not null,
    wording    text not null,
    said       text not null,
    holder     text not null,
    name       text not null,
    relation   text not null,
    way        text not null,
    at         timestamptz not null default now(),
    primary key (citizen, id)
);

create table push_subscription (
    holder     text not null,
    id         uuid not null default gen_random_uuid(),
    endpoint   text not null,
    p256dh     text not null,
    auth       text not null,
    created_at timestamptz not null default now(),
    gone_at    timestamptz,
    primary key (holder, id)
);
-- a message names the subscription and not the person
create index push_subscription_by_id on push_subscription (id);
-- a browser that somebody else has signed in with is no longer the first one's
create index push_subscription_by_endpoint on push_subscription (md5(endpoint));

grant select, insert, update on campaign, invitation, outgoing, attempt, receipt, gateway, contact_choice to ${app};
grant select, insert, update, delete on campaign_slot, push_subscription to ${app};
grant select, insert on outgoing_about, contact_consent to ${app};
