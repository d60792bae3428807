package vn.sosuckhoe.projection;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.projection.Records.HOSPITAL;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.given;
import static vn.sosuckhoe.projection.Records.record;

class ScheduleSectionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_vaccine_that_was_meant_is_found_and_its_dose_counts() {
        var book = born("2026-07-01")
                .dose(STATION, "2026-09-02", given(null, "5 trong1 SII", "2026-09-02"))
                .book();

        assertThat(book.vaccinations()).extracting(Book.Dose::vaccine).containsExactly("PENTA");
        assertThat(book.schedule().verdicts())
                .extracting(verdict -> verdict.outcome())
                .containsExactly(Outcome.VALID);
        assertThat(group(book, "DPT").next().number()).isEqualTo(2);
    }

    @Test
    void two_sources_that_call_one_vaccine_differently_tell_of_one_dose() {
        var book = born("2026-07-01")
                .dose(STATION, "2026-09-02", given(null, "DPT-VGB-Hib (SII)", "2026-09-02"))
                .dose(HOSPITAL, "2026-09-03", given(null, "Vắc xin 5 trong 1", "2026-09-02"))
                .book();

        assertThat(book.vaccinations())
                .singleElement()
                .extracting(Book.Dose::sources)
                .asList()
                .hasSize(2);
    }

    @Test
    void a_dose_that_is_told_no_more_is_shown_and_not_counted() {
        var penta = given(null, "5 trong 1 (SII)", "2026-09-02");
        var book = born("2026-07-01")
                .dose(STATION, "2026-09-02", penta)
                .doseList(STATION, "2026-10-01")
                .book();

        assertThat(book.vaccinations()).hasSize(1);
        assertThat(book.schedule().verdicts()).singleElement().satisfies(verdict -> {
            assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
            assertThat(verdict.reason().kind()).isEqualTo(Reason.Kind.NO_LONGER_TOLD);
        });
        assertThat(group(book, "DPT").next().number()).isEqualTo(1);
    }

    @Test
    void a_dose_of_which_only_the_month_is_known_does_not_count() {
        var book = born("2026-07-01")
                .dose(STATION, "2026-10-02", given(null, "5 trong 1 (SII)", "2026-09"))
                .book();

        assertThat(book.schedule().verdicts())
                .singleElement()
                .extracting(verdict -> verdict.reason().kind())
                .isEqualTo(Reason.Kind.INEXACT_DAY);
    }

    @Test
    void who_is_known_by_the_year_only_has_no_schedule() {
        assertThat(born("2026").book().schedule()).isNull();
        assertThat(born("2026-12-01").book().schedule()).as("born after today").isNull();
    }

    @Test
    void a_dose_in_the_fifth_month_tells_of_a_pregnancy() {
        var vat = new DoseStatement(null, "VAT", "3", true, PartialDate.parse("2026-08-10"), "5", null, null, 1);
        var book = record().person(STATION, "2026-08-10", "LÒ THỊ MẨY", person -> person.born("1998-01-01")
                        .sex(Sex.FEMALE))
                .dose(STATION, "2026-08-10", vat)
                .book();
        var without = record().person(STATION, "2026-08-10", "LÒ THỊ MẨY", person -> person.born("1998-01-01")
                        .sex(Sex.FEMALE))
                .book();

        assertThat(book.schedule().groups())
                .filteredOn(group -> group.standing() == Standing.OPEN)
                .hasSizeGreaterThan(without.schedule().groups().stream()
                        .filter(group -> group.standing() == Standing.OPEN)
                        .toList()
                        .size());
    }

    @Test
    void the_book_turns_its_page_when_the_schedule_does() {
        var projected = born("2026-07-01").projected(TODAY);

        assertThat(projected.turnsOn())
                .isAfter(TODAY)
                .isEqualTo(projected.book().schedule().turnsOn());
        assertThat(born("2026-07-01")
                        .projected(projected.turnsOn().minusDays(1))
                        .book())
                .isEqualTo(projected.book());
    }

    private static Records born(String day) {
        return record().person(STATION, "2026-09-01", "LÒ VĂN PÁO", person -> person.born(day));
    }

    private static GroupForecast group(Book book, String code) {
        return book.schedule().groups().stream()
                .filter(group -> group.group().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
