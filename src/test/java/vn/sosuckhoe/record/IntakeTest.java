package vn.sosuckhoe.record;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.record.statement.Statement;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sosuckhoe.record.Readings.STATION;
import static vn.sosuckhoe.record.Readings.message;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class IntakeTest {

    private static final String LAN = "024190000001";

    @Inject
    RecordFixture record;

    @Inject
    Figures figures;

    @Inject
    Intake intake;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void empty() throws Exception {
        record.empty();
    }

    @Test
    void a_message_is_kept_byte_for_byte_with_what_was_read_from_it() {
        var accepted =
                record.accepted(message("R1").personalId(LAN).born("1990-05-06").visit("LK1", "Ho"));

        var kept = record.one("select * from message");
        assertThat(kept.getUUID("tracking_id")).isEqualTo(accepted.trackingId());
        assertThat(kept.getBuffer("body").toString(StandardCharsets.UTF_8)).isEqualTo("R1");
        assertThat(kept.getUUID("citizen")).isEqualTo(record.citizen(LAN));
        assertThat(record.record(LAN).entries())
                .extracting(Entry::kind, Entry::source, Entry::sourceName, Entry::sourceId, Entry::version)
                .containsExactly(
                        tuple(Statement.Kind.PERSON, STATION, "Trạm Y tế Hương Sơn", "", "2026-03-01 R1"),
                        tuple(Statement.Kind.VISIT, STATION, "Trạm Y tế Hương Sơn", "LK1", "2026-03-01 R1"));
        assertThat(record.revision(record.citizen(LAN))).isEqualTo(1);
    }

    @Test
    void the_same_message_again_gets_the_first_tracking_id_and_changes_nothing() {
        var first = record.accepted(message("R1").personalId(LAN).visit("LK1", "Ho"));
        assertThat(record.send(message("R1").personalId(LAN).visit("LK1", "Ho")))
                .isEqualTo(new Outcome.Repeated(first.trackingId()));
        assertThat(record.count("message")).isEqualTo(1);
        assertThat(record.revision(record.citizen(LAN))).isEqualTo(1);
    }

    @Test
    void the_same_id_with_another_content_is_a_conflict_and_is_kept_as_refused() {
        record.accepted(message("R1").personalId(LAN).visit("LK1", "Ho"));
        var conflict = record.send(
                "another content",
                message("R1").personalId(LAN).visit("LK2", "Sốt").read());
        assertThat(record.reasonOf(conflict)).isEqualTo("request-id-conflict");
        assertThat(record.record(LAN).entries()).extracting(Entry::sourceId).containsExactly("LK1");
        assertThat(record.one("select * from refused_message").getString("reason"))
                .isEqualTo("request-id-conflict");
    }

    @Test
    void a_message_in_the_name_of_another_facility_is_refused() {
        var refused = record.send(message("R1").from("24077", "Trạm Y tế khác").personalId(LAN));
        assertThat(record.reasonOf(refused)).isEqualTo("sender-differs");
        assertThat(record.count("citizen")).isZero();
    }

    @Test
    void what_cannot_be_read_is_kept_once_with_its_faults() {
        var faults = List.of(new Remark(Remark.Weight.REFUSED, "/DATA/BODY", "no-person", "empty"));
        var first = record.send("broken", new Reading.Refused(faults));
        var second = record.send("broken", new Reading.Refused(faults));
        assertThat(second).isEqualTo(first);
        assertThat(record.rows("select * from refused_message")).singleElement().satisfies(row -> {
            assertThat(row.getBuffer("body").toString(StandardCharsets.UTF_8)).isEqualTo("broken");
            assertThat(row.getString("reason")).isEqualTo("no-person");
        });
        assertThat(record.count("remark")).isEqualTo(1);
    }

    @Test
    void a_message_above_ten_mebibytes_is_refused_without_being_kept_whole() {
        var refused = intake.take(STATION, new byte[Intake.LARGEST + 1]).await().indefinitely();
        assertThat(record.reasonOf(refused)).isEqualTo("too-large");
        assertThat(record.one("select length(body) from refused_message").getInteger(0))
                .isZero();
    }

    @Test
    void the_newest_version_wins_whatever_comes_last() {
        record.accepted(message("R2").on("2026-03-02").personalId(LAN).visit("LK1", "mới"));
        record.accepted(message("R1").on("2026-03-01").personalId(LAN).visit("LK1", "cũ"));
        assertThat(reasons(LAN)).containsExactly("mới");
        // the older message told nothing new but the number's first day
        assertThat(record.revision(record.citizen(LAN))).isEqualTo(2);
        record.accepted(message("R1b").on("2026-03-01").personalId(LAN).visit("LK1", "cũ"));
        assertThat(record.revision(record.citizen(LAN))).isEqualTo(2);
    }

    @Test
    void what_was_taken_back_does_not_rise_again() {
        record.accepted(message("R2").on("2026-03-02").personalId(LAN).withoutVisit("LK1"));
        record.accepted(message("R1").on("2026-03-01").personalId(LAN).visit("LK1", "cũ"));
        assertThat(record.record(LAN).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.statement()).isNull();
            assertThat(entry.version()).isEqualTo("2026-03-02 R2");
        });
    }

    @Test
    void of_a_visit_told_twice_in_one_message_the_last_is_taken() {
        record.accepted(message("R1").personalId(LAN).visit("LK1", "một").visit("LK1", "hai"));
        assertThat(reasons(LAN)).containsExactly("hai");
    }

    @Test
    void the_name_of_a_facility_is_that_of_its_newest_day() {
        var name = "select name from facility where code = '" + STATION + "'";
        record.accepted(message("R2").on("2027-03-02").from(STATION, "Trạm mới").personalId(LAN));
        record.accepted(message("R1").on("2026-03-01").from(STATION, "Trạm cũ").personalId(LAN));
        assertThat(record.one(name).getString(0)).isEqualTo("Trạm mới");
    }

    @Test
    void a_failure_in_the_middle_leaves_nothing_behind() {
        // PostgreSQL cannot store this character: the entries fail after citizen, numbers and message were written
        var poison = message("R1")
                .personalId(LAN)
                .remark(Remark.Weight.WARNING, "/DATA")
                .visit("LK1", "a\0b");
        poison.withoutVisit("LK\0");
        assertThatThrownBy(() -> record.send(poison)).isNotNull();
        for (var table : List.of("citizen", "identifier", "message", "remark", "entry", "refused_message")) {
            assertThat(record.count(table)).as(table).isZero();
        }
    }

    @Test
    void the_figures_of_a_facility_tell_what_became_of_its_messages() {
        record.accepted(message("R1").personalId(LAN).visit("LK1", "Ho"));
        record.send(message("R1").personalId(LAN).visit("LK1", "Ho"));
        record.accepted(message("R2")
                .personalId(LAN)
                .remark(Remark.Weight.PARKED, "/DATA/A[1]")
                .remark(Remark.Weight.UNKNOWN, "/DATA/B[1]/C")
                .remark(Remark.Weight.UNKNOWN, "/DATA/B[2]/C")
                .remark(Remark.Weight.UNKNOWN, "/DATA/D"));
        record.send(message("R3").from("24077", "Trạm Y tế khác").personalId(LAN));

        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(figures.of(STATION, today, today).await().indefinitely())
                .isEqualTo(new FacilityFigures(
                        STATION,
                        today,
                        today,
                        3,
                        2,
                        1,
                        1,
                        1,
                        1,
                        List.of(
                                new FacilityFigures.UnknownElement("/DATA/B/C", 2),
                                new FacilityFigures.UnknownElement("/DATA/D", 1))));
        assertThat(figures.of(STATION, today.plusDays(1), today.plusDays(1))
                        .await()
                        .indefinitely()
                        .received())
                .isZero();
        assertThat(figures.of("24077", today, today).await().indefinitely().received())
                .isZero();
    }

    @Test
    void what_comes_in_is_counted_by_facility() {
        var accepted = messages("accepted_with_remarks");
        var refused = messages("refused");
        var parked = counter("intake.parked");
        var unknown = counter("intake.unknown.elements");
        record.accepted(message("R1")
                .personalId(LAN)
                .remark(Remark.Weight.PARKED, "/DATA/A[1]")
                .remark(Remark.Weight.UNKNOWN, "/DATA/D"));
        record.send(message("R2").from("24077", "Trạm Y tế khác").personalId(LAN));
        assertThat(messages("accepted_with_remarks")).isEqualTo(accepted + 1);
        assertThat(messages("refused")).isEqualTo(refused + 1);
        assertThat(counter("intake.parked")).isEqualTo(parked + 1);
        assertThat(counter("intake.unknown.elements")).isEqualTo(unknown + 1);
    }

    private double messages(String outcome) {
        return meters.counter("intake.messages", "facility", STATION, "outcome", outcome)
                .count();
    }

    private double counter(String name) {
        return meters.counter(name, "facility", STATION).count();
    }

    private List<String> reasons(String number) {
        return record.record(number).entries().stream()
                .map(entry -> ((VisitStatement) entry.statement()).reason())
                .toList();
    }
}
