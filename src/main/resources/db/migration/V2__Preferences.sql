-- What a person has chosen for themselves; not rebuildable from the record.

set lock_timeout = '5s';

create table preference (
    holder     text primary key,
    language   text not null check (language in ('vi', 'en')),
    changed_at timestamptz not null default now()
);

grant select, insert, update, delete on preference to ${app};
