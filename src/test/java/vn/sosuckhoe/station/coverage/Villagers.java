package vn.sosuckhoe.station.coverage;

import vn.sosuckhoe.EmbeddedDatabase;

import java.sql.Connection;
import java.sql.SQLException;

/** Invented people in the roll that is live, as of 22 November 2026: every seventh 60 and older, every fifth a small child. */
final class Villagers {

    static final String SURNAME = "KHÔNGAIBIẾT";

    private final Connection connection;

    private Villagers(Connection connection) {
        this.connection = connection;
    }

    interface Filling {
        void in(Villagers villagers) throws SQLException;
    }

    static void fill(Filling filling) throws SQLException {
        EmbeddedDatabase.empty();
        more(filling);
    }

    static void more(Filling filling) throws SQLException {
        try (var connection = EmbeddedDatabase.connection()) {
            filling.in(new Villagers(connection));
        }
    }

    /** @param first number of the first of them, {@code count} how many */
    void live(String province, String commune, String hamlet, int first, int count) throws SQLException {
        insert("""
                insert into roll
                select %3$s, live, '%2$s', '%1$s', '%4$s', lower('%4$s'), 'H' || n / 4, n %% 4 = 0, '%5$s ' || n, ' x ',
                       'female', born::text, born, n %% 10 = 0, '0500345678', 'own', null,
                       case when n %% 3 > 0 then date '2026-03-01' else date '2025-12-31' end, born, born, array[]::date[],
                       array[]::date[], case when n %% 2 = 0 then array['administrative', 'checkup'] else array['history'] end,
                       n %% 2 = 0, n %% 4 = 0
                from (select n, case when n %% 7 = 0 then date '1960-01-01' when n %% 5 = 0 then date '2024-06-01' + n %% 700
                                     when n %% 11 = 0 then null else date '1990-01-01' end as born from %6$s) as one, %7$s
                """, province, commune, hamlet, first, count);
        insert("""
                insert into roll_task
                select %3$s, live, '%2$s', lower('%4$s'), 'H', 'vaccination', v, false, date '2026-10-01', date '2026-11-01', null
                from %6$s, %7$s, unnest(array['je', 'mr']) as v where n %% 5 = 0 and n %% 7 > 0 and n %% 2 = 0
                """, province, commune, hamlet, first, count);
        insert("""
                insert into roll_follow_up
                select %3$s, live, '%2$s', lower('%4$s'), p, p in ('epilepsy', 'depression'), date '2020-01-01',
                       date '2026-10-01', date '2026-11-22' + n %% 2, 'AT_TARGET'
                from %6$s, %7$s, unnest(array['hypertension', 'epilepsy', 'depression']) as p
                where n %% 7 = 0 and (p = 'hypertension' or n %% 14 = 0)
                """, province, commune, hamlet, first, count);
        insert("""
                insert into roll_finding
                select %3$s, live, '%2$s', lower('%4$s'), 'v', i, 'x', i = 'hiv', date '2026-05-01', date '2026-06-01',
                       case when i = 'glucose' then 'CONFIRMED' else 'OPEN' end, null
                from %6$s, %7$s, unnest(array['glucose', 'hiv']) as i where n %% 9 = 0
                """, province, commune, hamlet, first, count);
        insert("""
                insert into campaign (id, version, facility, commune, staff, staff_name, title, template, wording, selection, state,
                                      before_days, after_days, created_at, changed_at)
                select ('00000000-0000-4000-8000-%2$s000001' || c)::uuid, 1, '24021', '%2$s', 's', 's', 't', 't', 'w', '{}',
                       'SENT', array[]::integer[], array[]::integer[], now(), now()
                from generate_series(1, 2) as c
                on conflict (id) do nothing
                """, province, commune, hamlet, first, count);
        insert("""
                insert into invitation (citizen, campaign, commune, hamlet_key, household, slip, invited_at, delivered_at, came_on)
                select %3$s, ('00000000-0000-4000-8000-%2$s000001' || c)::uuid, '%2$s', '', '', false,
                       timestamptz '2026-10-01', case when c = 1 then timestamptz '2026-10-01' end,
                       case when n %% 14 = 0 then date '2026-10-09' end
                from %6$s, %7$s, generate_series(1, 2) as c where n %% 7 = 0
                """, province, commune, hamlet, first, count);
    }

    private void insert(String sql, String province, String commune, String hamlet, int first, int count)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(
                    province,
                    commune,
                    "('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid",
                    hamlet,
                    SURNAME,
                    "generate_series(%d, %d) as n".formatted(first, first + count - 1),
                    "(select id as live from generation where state = 'live') as g"));
        }
    }
}
