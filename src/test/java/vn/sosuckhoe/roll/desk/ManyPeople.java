package vn.sosuckhoe.roll.desk;

import vn.sosuckhoe.EmbeddedDatabase;

import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Invented people in the roll, thousands at once: communes of 12 hamlets, households of 4, old people, small children, long
 * illnesses. They stand in the tables in no order of place, as the projection writes them.
 */
final class ManyPeople {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String PEOPLE = """
            insert into roll
            select ('00000000-0000-4000-8000-' || lpad(to_hex(n::bigint * 7919), 12, '0'))::uuid, g.id,
                   commune, '04', 'Bản ' || hamlet, 'ban ' || hamlet, commune || '-' || n / %2$d / 4 , n / %2$d %% 4 = 0,
                   family[f] || ' ' || middle[m] || ' ' || given[v],
                   ' ' || family_key[f] || ' ' || middle_key[m] || ' ' || given_key[v] || ' ',
                   case when m < 3 then 'FEMALE' else 'MALE' end,
                   born::text, born, random() < 0.03,
                   case when random() < 0.7 then '0500' || lpad((random() * 999999)::integer::text, 6, '0') end,
                   case when random() < 0.7 then 'own' end, null,
                   case when random() < 0.6 then checked end,
                   checked + 365, checked + 395, '{}', '{}', '{}', null, null
            from generation g, generate_series(0, %1$d - 1) n,
                 lateral (select lpad((1000 + n %% %2$d)::text, 5, '0') as commune, n / %2$d / 4 %% 12 + 1 as hamlet,
                                 date '2026-11-22' - (power(random(), 1.3) * 33000)::integer as born,
                                 date '2026-11-22' - (random() * 700)::integer as checked,
                                 1 + (random() * 5)::integer as f, 1 + (random() * 4)::integer as m,
                                 1 + (random() * 9)::integer as v) guessed,
                 (select array['Lò', 'Quàng', 'Nguyễn', 'Cà', 'Vàng', 'Đặng'] as family,
                         array['lo', 'quang', 'nguyen', 'ca', 'vang', 'dang'] as family_key,
                         array['Thị', 'Thị Minh', 'Văn', 'A', 'Đức'] as middle,
                         array['thi', 'thi minh', 'van', 'a', 'duc'] as middle_key,
                         array['Páo', 'Ánh', 'Hường', 'Sử', 'Đạt', 'Bình', 'Yến', 'Mỷ', 'Ước', 'Loan'] as given,
                         array['pao', 'anh', 'huong', 'su', 'dat', 'binh', 'yen', 'my', 'uoc', 'loan'] as given_key) names
            where g.state = 'live'
            """;

    private static final String NUMBERS = """
            insert into roll_number
            select citizen, generation, commune, '04' || lpad((row_number() over ())::text, 10, '0') from roll
            union all
            select citizen, generation, commune, phone from roll where phone is not null
            """;

    private static final String TASKS = """
            insert into roll_task
            select r.citizen, r.generation, r.commune, r.hamlet_key, r.household, t.task, t.what,
                   t.task = 'drugs', on_day, on_day + 14, case when t.task = 'measuring' then on_day + 200 end
            from roll r,
                 lateral (values ('measuring', '', 0, 6, 1.0), ('vaccination', 'mmr', 0, 6, 0.6),
                                 ('vaccination', 'dtp', 0, 6, 0.6), ('vaccination', 'je', 0, 6, 0.6),
                                 ('visit', 'hypertension', 35, 120, 0.5), ('visit', 'diabetes', 35, 120, 0.3),
                                 ('refill', 'hypertension', 35, 120, 0.5), ('refill', 'diabetes', 35, 120, 0.3),
                                 ('drugs', 'schizophrenia', 16, 90, 0.02), ('recheck', 'glucose', 30, 120, 0.2),
                                 ('antenatal', '', 18, 45, 0.05)) t (task, what, youngest, oldest, part),
                 lateral (select date '2026-11-22' - 120 + (random() * 180)::integer as on_day, random() as chance
                          where r.citizen is not null and t.part > 0) due
            where extract(year from age(date '2026-11-22', r.born_by)) between t.youngest and t.oldest
              and due.chance < t.part
            """;

    private static final String FINDINGS = """
            insert into roll_finding
            select citizen, generation, commune, hamlet_key, 'v', 'glucose', 'diabetes', false, on_day - 30, on_day,
                   (array['OPEN', 'AGAIN', 'CLEARED'])[1 + (random() * 2)::integer], null
            from roll_task where task = 'recheck'
            """;

    private static final String VISITS = """
            insert into roll_visit
            select citizen, generation, commune, 'v' || n, case when n = 1 then '04001' else '04999' end,
                   date '2026-11-22' - (random() * 300)::integer, false, n = 1, true
            from roll, generate_series(1, 2) n
            """;

    // one of five has been somebody else before, and everybody has reported something once
    private static final String KNOWN = """
            insert into citizen (id, merged_into)
            select citizen, null from roll
            union all
            (select gen_random_uuid(), citizen from roll order by citizen limit (select count(*) / 5 from roll))
            """;

    private static final String REPORTS = """
            insert into citizen_request (citizen, id, kind, state, sender, sender_name, relation, received_at,
                                         first_answer_by, done_by, changed_at, answers)
            select id, gen_random_uuid(), 'WRONG', case when random() < 0.1 then 'RECEIVED' else 'CORRECTED' end,
                   '040000000000', 'Lò Văn Páo', 'OWNER', on_day, on_day + 3, on_day + 10, on_day, 1
            from citizen, lateral (select date '2026-11-22' - (random() * 700)::integer as on_day
                                   where citizen.id is not null) sent
            """;

    private static final String ANSWERS = """
            insert into request_answer
            select citizen, id, 1, 'CORRECTED', 'x', 'yta', 'Vi Lan', 'station-staff', '04001', changed_at
            from citizen_request
            """;

    private ManyPeople() {}

    /** The tables have to be empty. */
    static void in(int communes, int people) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute("select setseed(0.5)");
            statement.execute(PEOPLE.formatted(people, communes));
            for (var sql : new String[] {NUMBERS, TASKS, FINDINGS, VISITS}) {
                statement.execute(sql);
            }
            statement.execute("vacuum analyze roll, roll_number, roll_task, roll_finding, roll_visit");
        }
    }

    /** What those in the roll have reported. */
    static void reporting() throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            for (var sql : new String[] {KNOWN, REPORTS, ANSWERS}) {
                statement.execute(sql);
            }
            statement.execute("vacuum analyze citizen, citizen_request, request_answer");
        }
    }

    /** The code of a commune, counted from 0. */
    static String commune(int number) {
        return "0" + (1000 + number);
    }
}
