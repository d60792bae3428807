package vn.sosuckhoe.projection;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.book.Book.Missing;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.statement.Coded;
import vn.sosuckhoe.record.statement.HistoryStatement.Allergy;
import vn.sosuckhoe.record.statement.HistoryStatement.Disease;
import vn.sosuckhoe.record.statement.Statement.Kind;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.projection.Records.HOSPITAL;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.given;
import static vn.sosuckhoe.projection.Records.history;
import static vn.sosuckhoe.projection.Records.record;
import static vn.sosuckhoe.projection.Records.visit;

class ProjectionTest {

    private static final Projection VIETNAM = Records.PROJECTION;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void nobody_has_a_book_of_whom_no_source_says_who_it_is() {
        assertThat(VIETNAM.of(
                        record().dose(STATION, "2024-01-01", given("BCG", "BCG", "2024-01-01"))
                                .build(),
                        TODAY))
                .isEmpty();
        assertThat(VIETNAM.of(
                        record().takesBack(STATION, "2024-01-01", "", Kind.PERSON)
                                .build(),
                        TODAY))
                .isEmpty();
    }

    @Test
    void a_record_that_goes_on_elsewhere_has_no_book() {
        assertThat(VIETNAM.of(record().known().mergedInto(UUID.randomUUID()), TODAY))
                .isEmpty();
    }

    @Test
    void the_same_entries_in_any_order_give_the_same_bytes() {
        var record = everything().build();
        var expected = bytes(record);
        var random = new Random(831);
        for (var round = 0; round < 500; round++) {
            var entries = new ArrayList<>(record.entries());
            var identifiers = new ArrayList<>(record.identifiers());
            Collections.shuffle(entries, random);
            Collections.shuffle(identifiers, random);
            assertThat(bytes(new PersonRecord(entries, identifiers, null))).isEqualTo(expected);
        }
    }

    @Test
    void sources_stand_with_their_newest_name_and_day() {
        var book = record().known()
                .says(STATION, "2025-02-01", "v1", visit("v1", "2025-01-31", "Ho", null))
                .takesBack(HOSPITAL, "2025-03-01", "v9", Kind.VISIT)
                .book();

        assertThat(book.sources())
                .containsExactly(new Source(STATION, "Cơ sở " + STATION, PartialDate.parse("2025-02-01")));
    }

    @Test
    void what_no_source_says_is_listed_by_the_parts_of_the_form() {
        var book = record().known().book();

        assertThat(book.missing())
                .contains(
                        new Missing("administrative", "personal-id"),
                        new Missing("administrative", "phone"),
                        new Missing("administrative", "guardian"),
                        new Missing("history", "allergies"),
                        new Missing("vaccination", "doses"),
                        new Missing("checkup", "visits"))
                .doesNotContain(
                        new Missing("administrative", "name"),
                        new Missing("administrative", "birth-date"),
                        // a child has no occupation, and at eight it no longer matters how the birth went
                        new Missing("administrative", "occupation"),
                        new Missing("history", "birth"));
    }

    @Test
    void nothing_is_missed_that_a_source_says_or_that_an_adult_has_not() {
        var book = record().numbered(IdentifierType.PERSONAL_ID, "024190001234")
                .person(STATION, "2024-01-01", "Lò Thị Mẩy", person -> person.born("1948")
                        .mobile("0500000000"))
                .says(STATION, "2024-01-01", "", history(List.of(allergy("Tôm")), List.of(), null))
                .dose(STATION, "2024-01-01", given("VAT", "Uốn ván", "2024-01-01"))
                .says(STATION, "2024-01-01", "v1", visit("v1", "2024-01-01", "Khám", null))
                .book();

        assertThat(book.missing())
                .doesNotContain(
                        new Missing("administrative", "personal-id"),
                        new Missing("administrative", "phone"),
                        new Missing("administrative", "guardian"),
                        new Missing("history", "allergies"),
                        new Missing("vaccination", "doses"),
                        new Missing("checkup", "visits"))
                .contains(
                        new Missing("administrative", "birth-date"),
                        new Missing("administrative", "occupation"),
                        new Missing("history", "diseases"));
    }

    @Test
    void parts_of_the_history_that_nobody_told_are_missed_and_pregnancies_of_women_of_15_to_49_only() {
        assertThat(record().known().book().missing())
                .contains(
                        new Missing("history", "disabilities"),
                        new Missing("history", "surgery"),
                        new Missing("history", "risks"),
                        new Missing("history", "family"))
                .doesNotContain(new Missing("history", "reproductive"));
        assertThat(record().known()
                        .says(STATION, "2024-01-01", "", history(List.of(), List.of(), "Không"))
                        .book()
                        .missing())
                .doesNotContain(new Missing("history", "surgery"));

        var pregnancies = new Missing("history", "reproductive");
        assertThat(missedOf(Sex.FEMALE, "2009-01-01")).contains(pregnancies);
        assertThat(missedOf(Sex.FEMALE, "2009-01-02")).doesNotContain(pregnancies);
        assertThat(missedOf(Sex.FEMALE, "1974-01-02")).contains(pregnancies);
        assertThat(missedOf(Sex.FEMALE, "1974-01-01")).doesNotContain(pregnancies);
        assertThat(missedOf(Sex.MALE, "1990-01-01")).doesNotContain(pregnancies);
    }

    private static List<Missing> missedOf(Sex sex, String born) {
        return record().person(STATION, "2024-01-01", "LÒ THỊ MẨY", person -> person.born(born)
                        .sex(sex))
                .book()
                .missing();
    }

    @Test
    void no_source_makes_itself_guardian_of_an_adult_by_telling_a_young_date_of_birth() {
        var projected = record().numbered(IdentifierType.PERSONAL_ID, "024060000001")
                .person(HOSPITAL, "2026-01-01", "Lò Văn Pao", person -> person.born("2025-01-01")
                        .relative("2", "024190001234", "LÒ THỊ MẨY", true))
                .projected();

        assertThat(projected.holders())
                .containsExactly(
                        new Holder("024060000001", Relation.OWNER, null),
                        new Holder("024190001234", Relation.GUARDIAN, LocalDate.of(1978, 12, 31), "record"));
    }

    @Test
    void without_a_number_every_source_has_a_say_on_how_old_somebody_is() {
        var projected = record().person(STATION, "2024-01-01", "LÒ VĂN PÁO", person -> person.born("1960"))
                .person(HOSPITAL, "2026-01-01", "Lò Văn Pao", person -> person.born("2025-01-01")
                        .relative("2", "024190001234", "LÒ THỊ MẨY", true))
                .projected();

        assertThat(projected.holders())
                .containsExactly(new Holder("024190001234", Relation.GUARDIAN, LocalDate.of(1978, 1, 1), "record"));
    }

    static Records everything() {
        var bcg = given("BCG", "BCG (IVAC)", "2015-06-10");
        var lost = given(null, "5 trong 1 (SII)", "2015-08-01");
        return record().numbered(IdentifierType.PERSONAL_ID, "024215000111")
                .replaced(IdentifierType.NEWBORN_ID, "TE1240000000111")
                .person(STATION, "2024-01-01", "LÒ VĂN PÁO", person -> person.born("2015-06-01")
                        .blood("O")
                        .relative("2", "024190001234", "LÒ THỊ MẨY", true))
                .person(HOSPITAL, "2024-01-01", "Lò Văn Pao", person -> person.born("2015")
                        .blood("A")
                        .relative("1", "024188001234", "LÒ VĂN A", true))
                .says(
                        STATION,
                        "2024-01-01",
                        "",
                        history(
                                List.of(allergy("Tôm"), allergy("Cua")),
                                List.of(new Disease(new Coded("asthma", "Hen"), "Hen", true, null, null)),
                                "Không"))
                .says(
                        HOSPITAL,
                        "2024-01-01",
                        "",
                        history(
                                List.of(allergy("tom")),
                                List.of(new Disease(new Coded("asthma", "Hen"), "Hen", false, "Không hen", null)),
                                "Mổ ruột thừa"))
                .dose(STATION, "2024-01-01", bcg)
                .dose(STATION, "2023-01-01", lost)
                .doseList(STATION, "2024-01-01", bcg)
                .dose(HOSPITAL, "2024-02-01", given(null, "bcg (ivac)", "2015-06-10", "2015-09-10"))
                .says(STATION, "2024-01-01", "v1", visit("v1", "2023-12-01", "Ho", null))
                .says(HOSPITAL, "2024-01-01", "v1", visit("v1", "2023-12-01", "Sốt", "Uống nước"))
                .says(HOSPITAL, "2024-01-01", "v2", visit("v2", "2023-12-01", "Sốt", null))
                .takesBack(HOSPITAL, "2024-03-01", "v3", Kind.VISIT);
    }

    private static Allergy allergy(String name) {
        return new Allergy(new Coded("food", "Thức ăn"), null, name, null, null);
    }

    private static String bytes(PersonRecord record) {
        var projected = VIETNAM.of(record, TODAY).orElseThrow();
        return new String(BookJson.json(projected.book()), StandardCharsets.UTF_8)
                + projected.cover()
                + projected.holders().stream().map(Record::hashCode).toList();
    }
}
