package vn.sosuckhoe.projection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.book.Book.Kept;
import vn.sosuckhoe.book.Book.Missing;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.statement.Coded;
import vn.sosuckhoe.record.statement.ConfidentialStatement;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.HistoryStatement.Disease;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.projection.Records.HOSPITAL;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.record;
import static vn.sosuckhoe.projection.Records.visit;

class SecretsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String DAY = "2026-10-05";
    private static final Missing VISITS = new Missing("checkup", "visits");
    private static final Missing DISEASES = new Missing("history", "diseases");

    @Test
    void guardians_of_a_youth_read_an_edition_without_the_marked_visit_that_says_so_and_not_what() {
        var made = on(TODAY, youth("2010-06-01"));

        assertThat(made.book().checkups()).hasSize(2);
        assertThat(made.book().kept())
                .isEqualTo(new Kept(List.of(made.book().checkups().get(0).id()), null));
        assertThat(made.forGuardians().checkups()).extracting(Visit::reason).containsExactly("Khám định kỳ");
        assertThat(made.forGuardians().kept()).isEqualTo(new Kept(List.of(), true));
        assertThat(new String(BookJson.json(made.forGuardians()), StandardCharsets.UTF_8))
                .contains("withheld")
                .doesNotContain(
                        "Tư vấn riêng", DAY, made.book().checkups().get(0).id());
    }

    @Test
    void the_cover_for_guardians_does_not_know_the_day_of_the_visit_either() {
        var made = on(TODAY, youth("2010-06-01"));
        assertThat(made.cover().lastCheckup()).isEqualTo(PartialDate.parse(DAY));
        assertThat(Cover.of(made.forGuardians()).lastCheckup()).isEqualTo(PartialDate.parse("2026-03-14"));
    }

    @Test
    void a_facility_that_told_nothing_but_the_marked_visit_is_no_source_for_guardians() {
        var made = on(
                TODAY,
                youth("2010-06-01")
                        .says(HOSPITAL, "2026-11-01", "k1", visit("k1", "2026-11-01", "Tư vấn riêng", null))
                        .says(HOSPITAL, "2026-11-02", "2026-11-01", mark("2026-11-01")));
        assertThat(made.book().sources()).extracting(Source::facility).contains(HOSPITAL);
        assertThat(made.forGuardians().sources()).extracting(Source::facility).doesNotContain(HOSPITAL);
    }

    @Test
    void a_facility_that_says_only_who_it_is_beside_the_marked_visit_is_no_source_either() {
        var made = on(
                TODAY,
                youth("2010-06-01")
                        .person(HOSPITAL, "2026-11-01", "LÒ VĂN PÁO", person -> person.mobile("0500000000"))
                        .says(HOSPITAL, "2026-11-01", "k1", visit("k1", "2026-11-01", "Tư vấn riêng", null))
                        .says(HOSPITAL, "2026-11-02", "2026-11-01", mark("2026-11-01")));
        assertThat(made.book().sources()).extracting(Source::facility).contains(HOSPITAL);
        assertThat(new String(BookJson.json(made.forGuardians()), StandardCharsets.UTF_8))
                .doesNotContain(HOSPITAL, "2026-11-01", "2026-11-02");
    }

    @Test
    void the_day_of_the_message_with_the_marked_visit_is_told_nowhere() {
        var told = record().person(STATION, "2026-10-06", "LÒ VĂN PÁO", person -> person.born("2010-06-01"))
                .says(STATION, "2026-03-15", "v0", visit("v0", "2026-03-14", "Khám định kỳ", null))
                .says(STATION, "2026-10-06", "v1", visit("v1", DAY, "Tư vấn riêng", null))
                .says(STATION, "2026-10-07", DAY, mark(DAY));
        assertThat(on(TODAY, told).book().sources())
                .extracting(Source::asOf)
                .containsExactly(PartialDate.parse("2026-10-07"));
        assertThat(on(TODAY, told).forGuardians().sources())
                .extracting(Source::asOf)
                .containsExactly(PartialDate.parse("2026-03-15"));
    }

    @Test
    void where_nobody_else_says_who_it_is_the_facility_stays() {
        var made = on(
                TODAY,
                record().person(HOSPITAL, "2026-11-01", "LÒ VĂN PÁO", person -> person.born("2010-06-01"))
                        .says(HOSPITAL, "2026-11-01", "k1", visit("k1", "2026-11-01", "Tư vấn riêng", null))
                        .says(HOSPITAL, "2026-11-02", "2026-11-01", mark("2026-11-01")));
        assertThat(made.forGuardians().person().name())
                .isEqualTo(made.book().person().name());
        assertThat(made.forGuardians().sources()).extracting(Source::asOf).containsOnlyNulls();
    }

    @Test
    void whether_visits_and_diseases_were_told_is_left_open() {
        var withheldVisit = on(
                TODAY,
                record().person(STATION, "2026-01-01", "LÒ VĂN PÁO", person -> person.born("2010-06-01"))
                        .says(STATION, "2026-10-06", "v1", visit("v1", DAY, "Tư vấn riêng", null))
                        .says(STATION, "2026-10-07", DAY, mark(DAY)));
        var withheldDisease = on(
                TODAY,
                record().person(STATION, "2026-01-01", "LÒ VĂN PÁO", person -> person.born("2010-06-01"))
                        .says(STATION, "2026-01-01", "", history(disease("mental", null))));
        assertThat(withheldVisit.forGuardians().checkups()).isEmpty();
        assertThat(withheldDisease.forGuardians().history().diseases()).isEmpty();
        assertThat(withheldVisit.book().missing()).contains(DISEASES).doesNotContain(VISITS);
        assertThat(withheldDisease.book().missing()).contains(VISITS).doesNotContain(DISEASES);
        assertThat(withheldVisit.forGuardians().missing())
                .isEqualTo(withheldDisease.forGuardians().missing())
                .isNotEmpty()
                .doesNotContain(VISITS, DISEASES);
    }

    @Test
    void a_number_that_only_the_marked_visits_facility_told_is_missing_like_any_other() {
        var told = record().person(STATION, "2026-01-01", "LÒ VĂN PÁO", person -> person.born("2010-06-01"))
                .person(HOSPITAL, "2026-11-01", "LÒ VĂN PÁO", person -> person.mobile("0500000000"))
                .says(HOSPITAL, "2026-11-01", "k1", visit("k1", "2026-11-01", "Tư vấn riêng", null))
                .says(HOSPITAL, "2026-11-02", "2026-11-01", mark("2026-11-01"));
        assertThat(on(TODAY, told).forGuardians().missing()).contains(new Missing("administrative", "phone"));
    }

    @ParameterizedTest
    @CsvSource({
        // born, today, withheld, the book turns on
        "2011-11-23, 2026-11-22, false, 2026-11-23",
        "2011-11-22, 2026-11-22, true,",
        "2011-12,    2026-11-30, false, 2026-12-01",
        "2011,       2025-12-31, false, 2026-01-01",
        "2011,       2026-01-01, true,",
        "2012-02-29, 2027-02-27, false, 2027-02-28",
        "2012-02-29, 2027-02-28, true,",
    })
    void from_the_birthday_on_guardians_read_less_and_the_book_names_the_day(
            String born, LocalDate today, boolean withheld, LocalDate turnsOn) {
        var made = on(today, youth(born));
        // it stands ready before its day
        assertThat(made.forGuardians().checkups()).hasSize(1);
        assertThat(made.guardiansFrom()).isEqualTo(withheld ? null : turnsOn);
        // a schedule may turn earlier, or on the very same day
        var schedule = made.book().schedule();
        assertThat(made.turnsOn())
                .isEqualTo(Stream.of(turnsOn, schedule == null ? null : schedule.turnsOn())
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    @Test
    void without_a_mark_or_with_one_taken_back_everybody_reads_the_same() {
        var plain = record().person(STATION, "2026-01-01", "LÒ VĂN PÁO", person -> person.born("2010-06-01"))
                .says(STATION, "2026-10-06", "v1", visit("v1", DAY, "Ho", null));
        assertThat(on(TODAY, plain).forGuardians()).isNull();
        assertThat(on(TODAY, plain).book().kept()).isNull();
        assertThat(on(TODAY, plain.takesBack(STATION, "2026-10-07", DAY, Kind.CONFIDENTIAL))
                        .forGuardians())
                .isNull();
        assertThat(on(TODAY, plain.says(STATION, "2026-10-08", "2026-10-04", mark("2026-10-04")))
                        .forGuardians())
                .isNull();
        assertThat(besideTheSchedule(on(TODAY, plain))).isNull();
    }

    @Test
    void a_visit_that_two_sources_tell_is_marked_whole_and_another_facilitys_visit_is_not() {
        var shared = "24021-20261005-001";
        var told = record().person(STATION, "2026-01-01", "LÒ VĂN PÁO", person -> person.born("2010-06-01"))
                .says(STATION, "2026-10-06", shared, visit(shared, DAY, "Tư vấn riêng", null))
                .says(HOSPITAL, "2026-10-07", shared, visit(shared, DAY, "Tư vấn riêng, bản của viện", null))
                .says(HOSPITAL, "2026-10-07", "v9", visit("v9", DAY, "Nhổ răng", null))
                .says(STATION, "2026-10-08", DAY, mark(DAY));

        assertThat(on(TODAY, told).forGuardians().checkups())
                .extracting(Visit::reason)
                .containsExactly("Nhổ răng");
    }

    @ParameterizedTest
    @CsvSource({
        "F20.9, Tâm thần phân liệt, true",
        "F32.1, , true",
        "Z21, , true",
        "A54.9, , true",
        ", Rối loạn lo âu, true",
        "G40.9, Động kinh, false",
        "F84.0, Tự kỷ, false",
        "I10, Tăng huyết áp, false",
    })
    void a_sensitive_diagnosis_is_kept_from_guardians_of_a_youth_without_any_mark(
            String icd, String name, boolean kept) {
        var made = on(TODAY, diagnosed("2010-06-01", icd, name));
        assertThat(made.book().checkups()).hasSize(2);
        assertThat(made.forGuardians() == null).isEqualTo(!kept);
        if (kept) {
            assertThat(made.forGuardians().checkups()).extracting(Visit::reason).containsExactly("Khám định kỳ");
            assertThat(made.book().kept())
                    .isEqualTo(new Kept(List.of(made.book().checkups().get(0).id()), null));
        }
    }

    @Test
    void the_long_illness_itself_is_kept_with_its_visits() {
        var made = on(TODAY, diagnosed("2010-06-01", "F20.9", "Tâm thần phân liệt"));
        assertThat(made.book().care().followUps()).hasSize(1);
        assertThat(new String(BookJson.json(made.forGuardians()), StandardCharsets.UTF_8))
                .doesNotContain("schizophrenia", "F20", DAY);
    }

    @Test
    void an_hiv_test_is_kept_by_the_name_of_the_service() {
        var result = new VisitStatement.Result("XN1", "lab", "HIV Ab test nhanh", "âm tính");
        var made = on(TODAY, seen("2010-06-01", List.of(result), List.of()));
        assertThat(made.forGuardians().checkups()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Xét nghiệm HIV, ", "Khám bệnh, Uống ARV đều", "Khám tâm thần, "})
    void a_visit_that_says_it_in_words_only_is_kept_as_well(String reason, String advice) {
        var told = record().person(STATION, "2026-01-01", "LÒ VĂN PÁO", person -> person.born("2010-06-01"))
                .says(STATION, "2026-10-06", "v1", visit("v1", DAY, reason, advice));
        assertThat(on(TODAY, told).forGuardians().checkups()).isEmpty();
    }

    @Test
    void a_test_named_in_its_result_is_kept_as_well() {
        var result = new VisitStatement.Result("XN1", "lab", "Test nhanh", "HIV: âm tính");
        assertThat(on(TODAY, seen("2010-06-01", List.of(result), List.of()))
                        .forGuardians()
                        .checkups())
                .hasSize(1);
    }

    @Test
    void a_small_childs_book_stays_whole_for_its_parents_until_the_day() {
        var made = on(TODAY, diagnosed("2016-06-01", "F32.1", null));
        assertThat(made.book().kept()).isNull();
        assertThat(made.guardiansFrom()).isEqualTo(LocalDate.of(2031, 6, 1));
    }

    @Test
    void who_is_of_age_has_nobody_to_keep_it_from() {
        var made = on(TODAY, diagnosed("1990-06-01", "F32.1", null));
        assertThat(made.forGuardians()).isNull();
        assertThat(made.book().kept()).isNull();
    }

    @Test
    void a_history_says_it_to_its_owner_only() {
        var made = on(
                TODAY,
                record().person(STATION, "2026-01-01", "LÒ VĂN PÁO", person -> person.born("2010-06-01"))
                        .says(STATION, "2026-01-01", "", history(disease("mental", null), disease("asthma", null))));
        assertThat(made.book().history().diseases()).hasSize(2);
        assertThat(made.forGuardians().history().diseases())
                .extracting(each -> each.type().code())
                .containsExactly("asthma");
        assertThat(made.forGuardians().kept()).isEqualTo(new Kept(List.of(), true));
    }

    @Test
    void a_history_that_says_no_keeps_nothing() {
        var made = on(
                TODAY,
                record().person(STATION, "2026-01-01", "LÒ VĂN PÁO", person -> person.born("2010-06-01"))
                        .says(STATION, "2026-01-01", "", history(disease("mental", false))));
        assertThat(made.forGuardians()).isNull();
    }

    private static Disease disease(String type, Boolean present) {
        return new Disease(new Coded(type, null), null, present, null, null);
    }

    private static HistoryStatement history(Disease... diseases) {
        return new HistoryStatement(
                null, List.of(), null, List.of(), List.of(), List.of(diseases), null, List.of(), List.of(), null, null);
    }

    private static Records diagnosed(String born, String icd, String name) {
        return seen(born, List.of(), List.of(new VisitStatement.Diagnosis(icd, name, null)));
    }

    private static Records seen(
            String born, List<VisitStatement.Result> results, List<VisitStatement.Diagnosis> diagnoses) {
        var visit = new VisitStatement(
                "v1",
                PartialDate.parse(DAY),
                null,
                null,
                null,
                null,
                "Khám bệnh",
                null,
                List.of(),
                null,
                List.of(),
                null,
                results,
                diagnoses);
        return record().person(STATION, "2026-01-01", "LÒ VĂN PÁO", person -> person.born(born))
                .says(STATION, "2026-03-15", "v0", visit("v0", "2026-03-14", "Khám định kỳ", null))
                .says(STATION, "2026-10-06", "v1", visit);
    }

    private static Records youth(String born) {
        return record().person(STATION, "2026-01-01", "LÒ VĂN PÁO", person -> person.born(born))
                .says(STATION, "2026-03-15", "v0", visit("v0", "2026-03-14", "Khám định kỳ", null))
                .says(STATION, "2026-10-06", "v1", visit("v1", DAY, "Tư vấn riêng", "Quay lại"))
                .says(STATION, "2026-10-07", DAY, mark(DAY));
    }

    private static ConfidentialStatement mark(String day) {
        return new ConfidentialStatement(PartialDate.parse(day));
    }

    /** The day on which the book turns for another reason than the schedule of vaccinations. */
    private static LocalDate besideTheSchedule(Projected made) {
        var schedule = made.book().schedule();
        return schedule != null && Objects.equals(schedule.turnsOn(), made.turnsOn()) ? null : made.turnsOn();
    }

    private static Projected on(LocalDate today, Records told) {
        return Records.PROJECTION.of(told.build(), today).orElseThrow();
    }
}
