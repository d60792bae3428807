-- How many understood a result: counts only. No person, no book, no place, no day: the month is the first of it.

set lock_timeout = '5s';

create table comprehension (
    indicator text not null,
    month     date not null check (extract(day from month) = 1),
    answer    text not null check (answer in ('TODAY', 'APPOINTED', 'NOT_NEEDED', 'UNCLEAR')),
    fits      boolean not null,
    answers   bigint not null check (answers > 0),
    primary key (indicator, month, answer, fits)
);

grant select, insert on comprehension to ${app};
grant update (answers) on comprehension to ${app};
