package vn.sosuckhoe.roll.desk;

import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonName;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Rows of the roll, written one by one: a person and what a test says of it. */
final class Rows {

    static final String COMMUNE = "03313";

    private final UUID citizen;
    private final String commune;
    private final String hamletKey;
    private final String household;

    private Rows(UUID citizen, String commune, String hamletKey, String household) {
        this.citizen = citizen;
        this.commune = commune;
        this.hamletKey = hamletKey;
        this.household = household;
    }

    static Rows person(int number, String name, String born) throws SQLException {
        return person(number, COMMUNE, "ban lac", "h1", name, born);
    }

    static Rows person(int number, String commune, String hamletKey, String household, String name, String born)
            throws SQLException {
        var person = new Rows(id(number), commune, hamletKey, household);
        var bornOn = PartialDate.parse(born);
        execute(
                """
                insert into roll (citizen, generation, commune, province, hamlet, hamlet_key, household, head, name, name_key,
                                  sex, born, born_by, disabled, seen, dosed, complete)
                select ?, id, ?, '17', initcap(?), ?, ?, false, ?, ?, 'FEMALE', ?, ?, false, '{}', '{}', '{}'
                from generation where state = 'live'
                """,
                person.citizen,
                commune,
                hamletKey,
                hamletKey,
                household,
                name,
                " " + new PersonName(name).searchKey() + " ",
                born,
                bornOn.latest());
        return person;
    }

    Rows yearly(LocalDate on, LocalDate overdue) throws SQLException {
        execute("update roll set yearly_on = ?, yearly_overdue = ? where citizen = ?", on, overdue, citizen);
        return this;
    }

    Rows checked(LocalDate day) throws SQLException {
        execute("update roll set last_checkup = ? where citizen = ?", day, citizen);
        return this;
    }

    Rows disabled() throws SQLException {
        execute("update roll set disabled = true where citizen = ?", citizen);
        return this;
    }

    Rows number(String number) throws SQLException {
        execute(
                "insert into roll_number select ?, id, ?, ? from generation where state = 'live'",
                citizen,
                commune,
                number);
        return this;
    }

    Rows task(String task, String what, LocalDate on, LocalDate overdue) throws SQLException {
        return task(task, what, on, overdue, null, false);
    }

    Rows task(String task, String what, LocalDate on, LocalDate overdue, LocalDate until, boolean sensitive)
            throws SQLException {
        execute("""
                insert into roll_task (citizen, generation, commune, hamlet_key, household, task, of_what, sensitive,
                                       on_day, overdue_from, until)
                select ?, id, ?, ?, ?, ?, ?, ?, ?, ?, ? from generation where state = 'live'
                """, citizen, commune, hamletKey, household, task, what, sensitive, on, overdue, until);
        return this;
    }

    Rows finding(String indicator, LocalDate found, String answer, boolean sensitive) throws SQLException {
        execute("""
                insert into roll_finding
                select ?, id, ?, ?, 'v1', ?, 'diabetes', ?, ?, ?, ?, null from generation where state = 'live'
                """, citizen, commune, hamletKey, indicator, sensitive, found, found.plusDays(30), answer);
        return this;
    }

    Rows visit(String visit, String facility, LocalDate day, boolean sensitive, boolean diagnosed) throws SQLException {
        execute("""
                insert into roll_visit
                select ?, id, ?, ?, ?, ?, ?, ?, false from generation where state = 'live'
                """, citizen, commune, visit, facility, day, sensitive, diagnosed);
        return this;
    }

    static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    static void execute(String sql, Object... values) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
