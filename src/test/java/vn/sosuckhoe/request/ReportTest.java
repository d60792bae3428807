package vn.sosuckhoe.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.request.Report.Kind;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class ReportTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-0000000000ff");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_report_is_cleaned_and_kept() {
        var read = Report.read(
                ID, "wrong", "  Sởi\tđơn  ", "11/02/2025", " Ngày\u0000 sai.\r\n\r\n\r\n\r\nXin xem lại. ", TODAY);

        assertThat(read.faults()).isEmpty();
        assertThat(read.report())
                .isEqualTo(new Report(
                        ID, Kind.WRONG, "Sởi đơn", PartialDate.parse("2025-02-11"), "Ngày sai.\n\nXin xem lại.", null));
    }

    @Test
    void the_same_words_in_other_letters_are_the_same_words() {
        var composed = Report.read(ID, "missing", "Sởi", null, null, TODAY).report();
        var decomposed =
                Report.read(ID, "missing", "So\u031b\u0309i", null, null, TODAY).report();

        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void direction_marks_and_other_invisible_characters_are_taken_out() {
        assertThat(Report.read(ID, "missing", "Sởi\u202e", null, "a\u200bb", TODAY)
                        .report())
                .extracting(Report::vaccine, Report::words)
                .containsExactly("Sởi", "a b");
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024", "02/2024, 2024-02", "03/02/2024, 2024-02-03", "2024-02-03, 2024-02-03"})
    void a_day_is_as_precise_as_it_was_told(String written, String day) {
        assertThat(Report.read(ID, "missing", "Sởi", written, null, TODAY)
                        .report()
                        .day())
                .isEqualTo(PartialDate.parse(day));
    }

    @Test
    void today_is_a_day_and_tomorrow_is_none() {
        assertThat(Report.read(ID, "missing", "Sởi", "21/11/2026", null, TODAY).faults())
                .isEmpty();
        assertThat(Report.read(ID, "missing", "Sởi", "22/11/2026", null, TODAY).faults())
                .containsExactly(Fault.DAY_IN_FUTURE);
        assertThat(Report.read(ID, "missing", "Sởi", "12/2026", null, TODAY).faults())
                .containsExactly(Fault.DAY_IN_FUTURE);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var read = Report.read(ID, "other", "x".repeat(121), "hôm qua", "y".repeat(1001), TODAY);

        assertThat(read.report()).isNull();
        assertThat(read.faults())
                .containsExactly(
                        Fault.KIND_MISSING, Fault.VACCINE_TOO_LONG, Fault.DAY_UNREADABLE, Fault.WORDS_TOO_LONG);
    }

    @Test
    void a_report_says_something() {
        assertThat(Report.read(ID, "missing", " ", null, "\u0000\n", TODAY).faults())
                .containsExactly(Fault.WORDS_MISSING);
        assertThat(Report.read(ID, "missing", "x".repeat(120), null, null, TODAY)
                        .faults())
                .isEmpty();
        assertThat(Report.read(ID, "missing", null, null, "y".repeat(1000), TODAY)
                        .faults())
                .isEmpty();
        assertThat(Report.read(ID, null, null, null, "y", TODAY).faults()).containsExactly(Fault.KIND_MISSING);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void every_fault_has_a_sentence_in_both_languages_and_names_its_field(Fault fault) {
        var vietnamese = fault.text(Locale.forLanguageTag("vi"));
        var english = fault.text(Locale.ENGLISH);

        assertThat(vietnamese).endsWith(".").doesNotContain("{").isNotEqualTo(english);
        assertThat(english).endsWith(".").doesNotContain("{");
        assertThat(fault.field()).isIn("kind", "vaccine", "day", "words", "Idempotency-Key", "body");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_kind_is_read_as_it_is_written(Kind kind) {
        assertThat(Report.read(ID, kind.code(), "Sởi", null, null, TODAY)
                        .report()
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-24, 2026-11-30", // Friday
        "2026-11-21, 2026-11-24, 2026-12-01", // Saturday
        "2026-11-23, 2026-11-25, 2026-12-03", // Monday
        "2026-12-31, 2027-01-04, 2027-01-10"
    })
    void the_first_answer_takes_two_working_days_and_all_of_it_ten_days(
            LocalDate received, LocalDate first, LocalDate done) {
        assertThat(Deadlines.of(received)).isEqualTo(new Deadlines(first, done));
    }
}
