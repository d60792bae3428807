package vn.sosuckhoe.village;

import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.roll.desk.Selection;
import vn.sosuckhoe.roll.desk.WorkList;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Somebody aged 70 and late for the yearly check-up, who stands in the roll as the projection leaves it and nowhere else. */
public record Villager(
        UUID book, String commune, String hamlet, String household, String name, String phone, String email) {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 1);

    /** In the commune of {@link AsNurse}. */
    public static Villager of(int number, String hamlet, String household, String phone) {
        return new Villager(book(number), Village.HERE, hamlet, household, "NGUYỄN VĂN A" + number, phone, null);
    }

    public static UUID book(int number) {
        return new UUID(0x0000_0000_0000_4000L + ((long) number << 32), 0x8000_0000_0000_0000L + number);
    }

    /** All of them in the commune of {@link AsNurse}. */
    public static Selection elderly() {
        return new Selection(Village.HERE, WorkList.ELDERLY, null, Selection.Window.ALL, null, null, null);
    }

    public static void settle(List<Villager> villagers) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var insert = connection.prepareStatement("""
                        insert into roll (citizen, generation, commune, province, hamlet, hamlet_key, household, head, name,
                                          name_key, sex, born, born_by, disabled, phone, phone_of, email, yearly_on,
                                          yearly_overdue, seen, dosed, complete)
                        values (?, (select id from generation where state = 'live'), ?, '24', ?, lower(?), ?, true, ?,
                                ' ', 'FEMALE', '1956', '1956-12-31', false, ?, 'own', ?, ?, ?, '{}', '{}', '{}')
                        """)) {
            for (var each : villagers) {
                insert.setObject(1, each.book());
                insert.setString(2, each.commune());
                insert.setString(3, each.hamlet());
                insert.setString(4, each.hamlet());
                insert.setString(5, each.household());
                insert.setString(6, each.name());
                insert.setString(7, each.phone());
                insert.setString(8, each.email());
                insert.setDate(9, Date.valueOf(DUE));
                insert.setDate(10, Date.valueOf(DUE));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
