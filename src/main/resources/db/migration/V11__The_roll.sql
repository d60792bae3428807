-- The roll of a station: of every book what lists, search and figures ask for, in columns. Made and thrown away with the
-- books of its generation; rows of one citizen stand together, lists of a commune are found by its index.

set lock_timeout = '5s';

create table roll (
    citizen        uuid not null,
    generation     integer not null,
    -- code of today; empty where the address tells none, and of one that was split
    commune        text not null,
    province       text not null,
    -- as written, and folded for grouping; empty for none
    hamlet         text not null,
    hamlet_key     text not null,
    household      text not null,
    -- before all other members of the household
    head           boolean not null,
    name           text not null,
    -- the name's search key between spaces, so that ' an' finds words that begin so
    name_key       text not null,
    sex            text,
    -- as precise as known; the day after which nobody can be younger stands in born_by
    born           text,
    born_by        date,
    disabled       boolean not null,
    -- who is reached and how: the own mobile number, of a minor the guardian's first
    phone          text,
    phone_of       text check (phone_of in ('own', 'guardian')),
    email          text,
    last_checkup   date,
    yearly_on      date,
    yearly_overdue date,
    -- days seen and days of doses, newest first, a few: what answers an invitation
    seen           date[] not null,
    dosed          date[] not null,
    -- parts of the national form of which nothing is missing
    complete       text[] not null,
    -- every basic dose given by that birthday; null where the birthday has not come or nobody can tell
    full_at_12     boolean,
    full_at_24     boolean,
    primary key (citizen, generation)
);
-- in the order in which lists are read, with what they and the search by name ask: no row is fetched that is not shown
create index roll_by_place on roll (generation, commune, hamlet_key, household, name_key, citizen)
    include (born_by, last_checkup, yearly_on, yearly_overdue, disabled);

-- numbers a person is searched by: personal ID, temporary number, insurance card, telephone
create table roll_number (
    citizen    uuid not null,
    generation integer not null,
    commune    text not null,
    number     text not null,
    primary key (citizen, generation, number)
);
create index roll_number_found on roll_number (generation, commune, number);

-- what somebody has to come for: dates, compared with the day on which a list is read
create table roll_task (
    citizen      uuid not null,
    generation   integer not null,
    commune      text not null,
    hamlet_key   text not null,
    household    text not null,
    -- visit refill drugs recheck measuring vaccination antenatal
    task         text not null,
    -- programme, indicator or vaccine group; empty for none
    of_what      text not null,
    sensitive    boolean not null,
    on_day       date not null,
    overdue_from date not null,
    until        date,
    primary key (citizen, generation, task, of_what)
);
create index roll_task_listed on roll_task (generation, commune, task, hamlet_key, household, citizen)
    include (of_what, on_day, overdue_from, until, sensitive);

create table roll_follow_up (
    citizen    uuid not null,
    generation integer not null,
    commune    text not null,
    hamlet_key text not null,
    programme  text not null,
    sensitive  boolean not null,
    since      date,
    last_seen  date,
    lapses_on  date,
    control    text not null check (control in ('AT_TARGET', 'NOT_AT_TARGET', 'UNKNOWN')),
    primary key (citizen, generation, programme)
);
create index roll_follow_up_listed on roll_follow_up (generation, commune, programme);

-- abnormal once, and what became of it
create table roll_finding (
    citizen     uuid not null,
    generation  integer not null,
    commune     text not null,
    hamlet_key  text not null,
    visit       text not null,
    indicator   text not null,
    disease     text not null,
    sensitive   boolean not null,
    found       date not null,
    by_day      date not null,
    answer      text not null check (answer in ('OPEN', 'CONFIRMED', 'AGAIN', 'CLEARED')),
    answered_on date,
    primary key (citizen, generation, visit, indicator)
);
create index roll_finding_listed on roll_finding (generation, commune, found);

-- the newest visits and who told them, so that a station sees what was found and ordered elsewhere
create table roll_visit (
    citizen    uuid not null,
    generation integer not null,
    commune    text not null,
    visit      text not null,
    facility   text not null,
    day        date not null,
    sensitive  boolean not null,
    diagnosed  boolean not null,
    ordered    boolean not null,
    primary key (citizen, generation, visit, facility)
);
create index roll_visit_listed on roll_visit (generation, commune, day);

grant select, insert, update, delete on roll, roll_number, roll_task, roll_follow_up, roll_finding, roll_visit to ${app};
