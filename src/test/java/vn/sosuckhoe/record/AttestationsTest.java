package vn.sosuckhoe.record;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.buffer.Buffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Attestation.Answer;
import vn.sosuckhoe.record.statement.ConfidentialStatement;
import vn.sosuckhoe.record.statement.GuardianStatement;
import vn.sosuckhoe.record.statement.Statement;
import vn.sosuckhoe.record.statement.Statement.Kind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.record.Readings.message;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class AttestationsTest {

    private static final String CHILD = "024211000111";
    private static final String GUARDIAN = "024190001234";
    private static final Instant MORNING = Instant.parse("2026-11-22T01:02:03.000004Z");

    @Inject
    RecordFixture record;

    @Inject
    Attestations attestations;

    @Inject
    Figures figures;

    @BeforeEach
    void a_child_the_station_knows() throws Exception {
        record.empty();
        record.accepted(message("child").personalId(CHILD).born("2011-01-15").visit("LK1", "Ho"));
    }

    @Test
    void what_staff_say_is_kept_as_a_message_and_as_an_entry_and_the_book_is_to_be_made_anew() {
        var child = record.citizen(CHILD);
        var before = record.revision(child);

        assertThat(take("24021", "00000", CHILD, link("appointed"), MORNING)).isEqualTo(Answer.RECORDED);

        assertThat(record.record(child).entries())
                .filteredOn(entry -> entry.kind() == Kind.GUARDIAN)
                .containsExactly(new Entry(
                        Kind.GUARDIAN,
                        "24021",
                        "",
                        GUARDIAN,
                        "2026-11-22T01:02:03.000004Z",
                        PartialDate.parse("2026-11-22"),
                        link("appointed").statement()));
        assertThat(record.revision(child)).isEqualTo(before + 1);
        var kept = record.one("select facility, body, citizen from message where format = 'tram'");
        assertThat(kept.getString(0)).isEqualTo("24021");
        assertThat(kept.get(Buffer.class, 1).toJsonObject().getMap())
                .containsEntry("at", MORNING.toString())
                .containsEntry("by", Map.of("user", "yta.24021"))
                .containsEntry("form", Map.of("giay-to", "QĐ 12"));
        assertThat(kept.getUUID(2)).isEqualTo(child);
    }

    @Test
    void the_newest_word_of_a_station_replaces_its_older_one_and_an_older_one_nothing() {
        take("24021", "00000", CHILD, link("parent"), MORNING);
        take("24021", "00000", CHILD, link("ended"), MORNING.plusMillis(5));
        take("24021", "00000", CHILD, link("authorised"), MORNING.minusSeconds(1));

        assertThat(record.record(CHILD).entries())
                .filteredOn(entry -> entry.kind() == Kind.GUARDIAN)
                .extracting(entry -> ((GuardianStatement) entry.statement()).basis())
                .containsExactly("ended");
        assertThat(record.count("message where format = 'tram'")).isEqualTo(3);
    }

    @Test
    void staff_of_another_commune_get_the_same_answer_as_for_nobody_and_leave_nothing() {
        assertThat(take("24077", "00001", CHILD, link("parent"), MORNING)).isEqualTo(Answer.NOBODY_HERE);
        assertThat(take("24021", "00000", "024211009999", link("parent"), MORNING))
                .isEqualTo(Answer.NOBODY_HERE);
        assertThat(record.count("message where format = 'tram'")).isZero();
        assertThat(record.count("entry where kind = 'GUARDIAN'")).isZero();
    }

    @Test
    void a_visit_of_the_own_facility_is_marked_and_any_other_day_is_no_visit() {
        record.accepted(message("dated").personalId(CHILD).on("2026-10-06").visitOn("LK2", "2026-10-05"));

        assertThat(take("24021", "00000", CHILD, mark("2026-10-05"), MORNING)).isEqualTo(Answer.RECORDED);
        assertThat(take("24021", "00000", CHILD, mark("2026-10-06"), MORNING)).isEqualTo(Answer.NO_SUCH_VISIT);
        assertThat(record.count("entry where kind = 'CONFIDENTIAL' and content is not null"))
                .isEqualTo(1);

        var takenBack = new Reading.Draft(Kind.CONFIDENTIAL, "2026-10-05", null);
        assertThat(take("24021", "00000", CHILD, takenBack, MORNING.plusSeconds(1)))
                .isEqualTo(Answer.RECORDED);
        assertThat(record.count("entry where kind = 'CONFIDENTIAL' and content is not null"))
                .isZero();
    }

    @Test
    void nobody_marks_the_visit_of_another_facility() {
        record.accepted(message("dated").personalId(CHILD).on("2026-10-06").visitOn("LK2", "2026-10-05"));
        // 24077 has to do with the child, by an entry of its own
        record.one("insert into entry (citizen, kind, source, source_id, version, source_name, content) values ('"
                + record.citizen(CHILD) + "', 'DOSE_LIST', '24077', '', '1', '', '{}') returning 1");
        assertThat(take("24077", "00001", CHILD, mark("2026-10-05"), MORNING)).isEqualTo(Answer.NO_SUCH_VISIT);
    }

    @Test
    void the_figures_of_what_a_facilitys_software_sent_do_not_count_it() {
        take("24021", "00000", CHILD, link("parent"), MORNING);
        var today = LocalDate.now();
        assertThat(figures.of("24021", today.minusDays(2), today.plusDays(2))
                        .await()
                        .indefinitely()
                        .accepted())
                .isEqualTo(1);
    }

    @Test
    void versions_stand_as_texts_in_the_order_of_time() {
        assertThat(Attestations.version(MORNING))
                .isLessThan(Attestations.version(MORNING.plusNanos(1000)))
                .isLessThan(Attestations.version(Instant.parse("2026-11-22T01:02:04Z")));
    }

    private Answer take(String facility, String commune, String person, Reading.Draft draft, Instant at) {
        return attestations
                .take(new Attestation(
                        facility,
                        commune,
                        Map.of("user", "yta.24021"),
                        Identifier.active(IdentifierType.PERSONAL_ID, person),
                        draft,
                        Map.of("giay-to", "QĐ 12"),
                        at))
                .await()
                .indefinitely();
    }

    private static Reading.Draft link(String basis) {
        return draft(
                GUARDIAN,
                new GuardianStatement(GUARDIAN, "Lò Thị Mẩy", basis, "QĐ 12", PartialDate.parse("2026-01-01"), null));
    }

    private static Reading.Draft mark(String day) {
        return draft(day, new ConfidentialStatement(PartialDate.parse(day)));
    }

    private static Reading.Draft draft(String sourceId, Statement statement) {
        return new Reading.Draft(statement.kind(), sourceId, statement);
    }
}
