package vn.sosuckhoe.roll.ledger;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.person.PersonName;
import vn.sosuckhoe.roll.Listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes the roll: of many people in one round trip, always in the transaction that writes their books, and only of those
 * whose books were newer than what stood there.
 */
public final class Ledger {

    /** What a page says of one person: its columns without the citizen. */
    private record Told(Page page, Function<Listing, Stream<Object[]>> rows) {}

    private static final Page ROLL = new Page("roll", "", """
            commune text, province text, hamlet text, hamlet_key text, household text, head boolean, name text,
            name_key text, sex text, born text, born_by date, disabled boolean, phone text, phone_of text, email text,
            last_checkup date, yearly_on date, yearly_overdue date, seen date[], dosed date[], complete text[],
            full_at_12 boolean, full_at_24 boolean
            """);
    private static final Page NUMBERS = new Page("roll_number", "number text", "commune text");
    private static final Page TASKS = new Page("roll_task", "task text, of_what text", """
            commune text, hamlet_key text, household text, sensitive boolean, on_day date, overdue_from date, until date
            """);
    private static final Page FOLLOW_UPS = new Page("roll_follow_up", "programme text", """
            commune text, hamlet_key text, sensitive boolean, since date, last_seen date, lapses_on date, control text
            """);
    private static final Page FINDINGS = new Page("roll_finding", "visit text, indicator text", """
            commune text, hamlet_key text, disease text, sensitive boolean, found date, by_day date, answer text,
            answered_on date
            """);
    private static final Page VISITS = new Page("roll_visit", "visit text, facility text", """
            commune text, day date, sensitive boolean, diagnosed boolean, ordered boolean
            """);

    /** The roll itself last: whoever carries over looks whether a person stands there already. */
    private static final List<Told> ALL = List.of(
            new Told(NUMBERS, Ledger::numbers),
            new Told(TASKS, Ledger::tasks),
            new Told(FOLLOW_UPS, Ledger::followUps),
            new Told(FINDINGS, Ledger::findings),
            new Told(VISITS, Ledger::visits),
            new Told(ROLL, Ledger::person));

    private Ledger() {}

    /** Makes these people's lines be these. To be called inside a transaction. */
    public static Uni<Void> put(SqlClient transaction, int generation, Map<UUID, Listing> listings) {
        return listings.isEmpty()
                ? Uni.createFrom().voidItem()
                : each(told -> transaction
                        .preparedQuery(told.page.put())
                        .execute(told.page.tuple(generation, listings.keySet(), rows(told, listings))));
    }

    /** Of people whose books are taken away. */
    public static Uni<Void> takeAway(SqlClient transaction, int generation, Collection<UUID> citizens) {
        return citizens.isEmpty()
                ? Uni.createFrom().voidItem()
                : each(told -> transaction
                        .preparedQuery(told.page.takeAway())
                        .execute(Tuple.of(generation).addArrayOfUUID(citizens.toArray(UUID[]::new))));
    }

    /** Of people whose books are carried over; not of those who stand in the new generation already. */
    public static Uni<Void> carryOver(SqlClient transaction, int from, int to, Collection<UUID> citizens) {
        return citizens.isEmpty()
                ? Uni.createFrom().voidItem()
                : each(told -> transaction
                        .preparedQuery(told.page.carryOver())
                        .execute(Tuple.of(from, to).addArrayOfUUID(citizens.toArray(UUID[]::new))));
    }

    private static Uni<Void> each(Function<Told, Uni<RowSet<Row>>> statement) {
        return Multi.createFrom()
                .iterable(ALL)
                .onItem()
                .transformToUniAndConcatenate(statement::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static List<Object[]> rows(Told told, Map<UUID, Listing> listings) {
        var rows = new ArrayList<Object[]>();
        listings.forEach((citizen, listing) -> told.rows.apply(listing).forEach(cells -> {
            var row = new Object[cells.length + 1];
            row[0] = citizen;
            System.arraycopy(cells, 0, row, 1, cells.length);
            rows.add(row);
        }));
        return rows;
    }

    private static Stream<Object[]> person(Listing of) {
        var home = of.home();
        var reach = of.reach();
        return row(
                home.commune(),
                home.province(),
                home.hamlet(),
                home.hamletKey(),
                home.household(),
                home.head(),
                of.name(),
                " " + PersonName.read(of.name()).map(PersonName::searchKey).orElse("") + " ",
                of.sex(),
                of.born(),
                of.born() == null ? null : of.born().latest(),
                of.disabled(),
                reach.phone(),
                reach.phoneOf(),
                reach.email(),
                of.lastCheckup(),
                of.yearlyOn(),
                of.yearlyOverdue(),
                of.seen(),
                of.dosed(),
                of.complete(),
                of.fullAt12(),
                of.fullAt24());
    }

    private static Stream<Object[]> numbers(Listing of) {
        return of.numbers().stream()
                .map(number -> new Object[] {number, of.home().commune()});
    }

    private static Stream<Object[]> tasks(Listing of) {
        var home = of.home();
        return of.due().stream().map(due -> new Object[] {
            due.task().code(),
            due.of(),
            home.commune(),
            home.hamletKey(),
            home.household(),
            due.sensitive(),
            due.on(),
            due.overdueFrom(),
            due.until()
        });
    }

    private static Stream<Object[]> followUps(Listing of) {
        var home = of.home();
        return of.followUps().stream().map(each -> new Object[] {
            each.programme(),
            home.commune(),
            home.hamletKey(),
            each.sensitive(),
            each.since(),
            each.lastSeen(),
            each.lapsesOn(),
            each.control()
        });
    }

    private static Stream<Object[]> findings(Listing of) {
        var home = of.home();
        return of.findings().stream().map(each -> new Object[] {
            each.visit(),
            each.indicator(),
            home.commune(),
            home.hamletKey(),
            each.disease(),
            each.sensitive(),
            each.found(),
            each.by(),
            each.answer(),
            each.answeredOn()
        });
    }

    private static Stream<Object[]> visits(Listing of) {
        return of.visits().stream().map(each -> new Object[] {
            each.id(),
            each.facility(),
            of.home().commune(),
            each.on(),
            each.sensitive(),
            each.diagnosed(),
            each.ordered()
        });
    }

    private static Stream<Object[]> row(Object... cells) {
        return Stream.<Object[]>of(cells);
    }
}
