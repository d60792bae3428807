package vn.sosuckhoe.roll;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.projection.Projected;
import vn.sosuckhoe.projection.Projection;
import vn.sosuckhoe.projection.Records;
import vn.sosuckhoe.projection.rebuild.Pace;
import vn.sosuckhoe.projection.rebuild.Rebuild;
import vn.sosuckhoe.projection.work.Press;
import vn.sosuckhoe.projection.work.Replica;
import vn.sosuckhoe.projection.work.Worker;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.RecordFeed;
import vn.sosuckhoe.record.RecordFeed.Saying;
import vn.sosuckhoe.record.RecordReader;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.roll.ledger.Ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.projection.Records.HOSPITAL;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.record;
import static vn.sosuckhoe.projection.Records.visit;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RollTest {

    private static final UUID OLD = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000101");
    private static final String COMMUNE = AdministrativeUnits.vietnam().communes().stream()
            .filter(each -> each.province().code().equals("24"))
            .findFirst()
            .orElseThrow()
            .code();
    private static final List<String> TABLES =
            List.of("roll", "roll_number", "roll_task", "roll_follow_up", "roll_finding", "roll_visit");

    @Inject
    RecordReader reader;

    @Inject
    Pool pool;

    private RecordFeed feed;
    private Worker worker;

    @BeforeEach
    void an_old_woman_with_high_blood_pressure() throws Exception {
        EmbeddedDatabase.empty();
        feed = new RecordFeed();
        worker = new Worker(pool, press(Replica::projection), 50, (entries, books) -> {});
        feed.people(List.of(OLD, OTHER));
        feed.identifiers(OLD, List.of(Identifier.active(IdentifierType.PERSONAL_ID, "024148000321")));
        say(
                OLD,
                she("2026-01-05", "Bản  Mường")
                        .says(STATION, "2026-01-05", "V1", visit("V1", "2026-01-05", "Khám sức khỏe định kỳ", null))
                        .says(
                                HOSPITAL,
                                "2026-03-09",
                                "V2",
                                visit("V2", "2026-03-09", "Tăng huyết áp", "Tái khám sau 1 tháng")));
        worker.round();
    }

    private static Records she(String day, String hamlet) {
        return record().person(STATION, day, "LÒ THỊ MẨY", person -> person.born("1948")
                .sex(Sex.FEMALE)
                .mobile("+84 500 000 001")
                .living(COMMUNE, hamlet)
                .household("H1", "Chủ hộ"));
    }

    @AfterEach
    void close() throws Exception {
        Rebuild.recover(pool);
        feed.close();
        EmbeddedDatabase.empty();
        try (var owner = EmbeddedDatabase.connection();
                var statement = owner.createStatement()) {
            statement.execute("delete from generation");
            statement.execute("insert into generation (id, state, shape) values (1, 'live', 1)");
        }
    }

    @Test
    void a_person_stands_in_the_roll_as_the_book_says() {
        assertThat(text("""
                select concat_ws('|', commune = '%s', province, hamlet, hamlet_key, household, head, name, name_key, sex, born, born_by,
                    disabled, phone, phone_of, last_checkup, yearly_on, yearly_overdue, seen, dosed, complete)
                from roll
                """.formatted(COMMUNE)))
                .isEqualTo(
                        "t|24|Bản  Mường|ban muong|H1|t|Lò Thị Mẩy| lo thi may |FEMALE|1948|1948-12-31|f|0500000001|own"
                                + "|2026-01-05|2027-01-05|2027-02-05|{2026-03-09,2026-01-05}|{}|{checkup}");
        assertThat(text("select string_agg(number, ' ' order by number) from roll_number"))
                .isEqualTo("024148000321 0500000001");
        assertThat(
                        text(
                                "select string_agg(concat_ws(' ', facility, day, diagnosed, ordered), ', ' order by day) from roll_visit"))
                .isEqualTo("24021 2026-01-05 f f, 24001 2026-03-09 f t");
        assertThat(text("select commune = '%s' from book".formatted(COMMUNE))).isEqualTo("true");
    }

    @Test
    void who_moves_is_found_in_the_other_hamlet_only() throws Exception {
        say(OLD, she("2026-06-01", "Bản Nậm"));
        worker.round();

        assertThat(text("select string_agg(hamlet_key, ',') from roll")).isEqualTo("ban nam");
        assertThat(number("roll_number")).isEqualTo(2);
    }

    @Test
    void what_is_told_no_more_stands_no_more() throws Exception {
        say(OLD, record().takesBack(HOSPITAL, "2026-04-01", "V2", Kind.VISIT));
        worker.round();

        assertThat(number("roll_visit")).isEqualTo(1);
        assertThat(text("select seen::text from roll")).isEqualTo("{2026-01-05}");
    }

    @Test
    void a_person_who_turned_out_to_be_somebody_else_is_gone() throws Exception {
        feed.run("update citizen set merged_into = ?, revision = revision + 1 where id = ?", OTHER, OLD);
        worker.round();

        TABLES.forEach(table -> assertThat(number(table)).as(table).isZero());
    }

    @Test
    void an_older_revision_never_replaces_a_newer_one() throws Exception {
        feed.run("update book set revision = 1000");
        say(OLD, she("2026-06-01", "Bản Nậm"));
        worker.round();

        assertThat(text("select hamlet_key from roll")).isEqualTo("ban muong");
    }

    @Test
    void a_rebuild_makes_it_anew_and_leaves_nothing_of_the_old_one() throws Exception {
        var before = everything();
        feed.run("update roll set name = 'old'");
        rebuild(Replica::projection);

        assertThat(everything()).isEqualTo(before);
        assertThat(text("select generation::text from roll")).isNotEqualTo("1");
    }

    @Test
    void lines_of_a_book_that_cannot_be_made_anew_are_carried_over() {
        var before = everything();
        rebuild(record -> {
            throw new IllegalStateException("a rule with a mistake");
        });

        assertThat(everything()).isEqualTo(before);
        assertThat(text("select generation::text from roll")).isNotEqualTo("1");
    }

    @Test
    void every_kind_of_line_is_written_and_taken_away() {
        var listing = SampleListings.everything(COMMUNE);
        Ledger.put(pool, 1, Map.of(OTHER, listing)).await().indefinitely();
        var once = everything();
        Ledger.put(pool, 1, Map.of(OTHER, listing)).await().indefinitely();

        assertThat(everything()).isEqualTo(once);
        TABLES.forEach(table -> assertThat(number(table)).as(table).isPositive());
        carryOver();
        carryOver();
        TABLES.forEach(
                table -> assertThat(text("select count(*)::text from %s where citizen = '%s'".formatted(table, OTHER)))
                        .as(table)
                        .isEqualTo("2"));
        Ledger.takeAway(pool, 1, List.of(OLD, OTHER)).await().indefinitely();
        Ledger.takeAway(pool, 2, List.of(OTHER)).await().indefinitely();
        TABLES.forEach(table -> assertThat(number(table)).as(table).isZero());
    }

    private void carryOver() {
        pool.withTransaction(tx -> Ledger.carryOver(tx, 1, 2, List.of(OTHER)))
                .await()
                .indefinitely();
    }

    private void rebuild(Function<PersonRecord, Optional<Projected>> projection) {
        try (var rebuild = Rebuild.start(pool, press(projection), Projection.SHAPE, Pace.unbounded())
                .orElseThrow()) {
            rebuild.build();
            rebuild.commit();
        }
    }

    private Press press(Function<PersonRecord, Optional<Projected>> projection) {
        return new Press(reader, projection);
    }

    private void say(UUID citizen, Records told) throws Exception {
        feed.say(told.build().entries().stream()
                .map(entry -> new Saying(citizen, entry))
                .toList());
    }

    /** All rows of all tables without their generation. */
    private String everything() {
        return String.join(
                "\n",
                TABLES.stream()
                        .map(table -> text(
                                "select coalesce(string_agg((to_jsonb(t) - 'generation')::text, E'\\n' order by to_jsonb(t)::text), '') from %s t"
                                        .formatted(table)))
                        .toList());
    }

    private long number(String table) {
        return Long.parseLong(text("select count(*)::text from " + table));
    }

    private String text(String sql) {
        var row = pool.query(sql).executeAndAwait().iterator().next();
        return String.valueOf(row.getValue(0));
    }
}
