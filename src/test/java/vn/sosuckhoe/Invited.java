package vn.sosuckhoe;

import java.sql.SQLException;
import java.util.UUID;

/** Campaigns of station 24021 and who was invited by them, put where the station would put them. */
public final class Invited {

    public static final UUID CAMPAIGN = UUID.fromString("00000000-0000-4000-9000-000000000001");
    public static final String STATION = "Trạm Y tế xã Phượng Sơn";

    private Invited() {}

    /** A campaign of a list without times, that counts from 25 November to 31 December 2026. */
    public static void campaign(UUID id, String list) throws SQLException {
        execute("insert into facility values ('24021', '" + STATION + "', '1') on conflict do nothing");
        execute("""
                insert into campaign (id, version, facility, commune, staff, staff_name, title, template, wording,
                                      selection, state, place, bring, window_from, window_until, before_days,
                                      after_days, created_at, changed_at)
                values ('%s', 1, '24021', '24021', 'yta.24021', 'Nguyễn Thị Y Tá', 'Đợt 2', 'neutral', '1',
                        '{"commune":"24021","list":"%s","hamletKey":null,"window":"ALL","of":null}', 'SENT', null, null,
                        '2026-11-25', '2026-12-31', '{7,1}', '{14}', now(), now())
                """.formatted(id, list));
    }

    /** Two hours in the morning of that day, at the house of culture of a hamlet. */
    public static void slot(UUID campaign, int id, String day, int capacity) throws SQLException {
        execute("""
                insert into campaign_slot (campaign, id, hamlet_key, hamlet, day, from_time, to_time, place, capacity)
                values ('%s', %d, '', '', '%s', '08:00', '10:00', 'Nhà văn hóa thôn Đồng Giao', %d)
                """.formatted(campaign, id, day, capacity));
    }

    /** @param slot {@code null} for none; its place is counted */
    public static void invite(UUID citizen, UUID campaign, Integer slot) throws SQLException {
        execute("""
                insert into invitation (citizen, campaign, commune, hamlet_key, household, slot, slip, invited_at)
                values ('%s', '%s', '24021', 'thon dong giao', '', %s, false, '2026-11-20T02:15:00Z')
                """.formatted(citizen, campaign, slot));
        execute("update campaign_slot set taken = taken + 1 where campaign = '" + campaign + "' and id = " + slot);
    }

    public static void execute(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first value of the first row as text, {@code null} for none. */
    public static String read(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
