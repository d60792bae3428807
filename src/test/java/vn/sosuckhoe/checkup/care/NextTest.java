package vn.sosuckhoe.checkup.care;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.checkup.care.Care.Due;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NextTest {

    @ParameterizedTest
    @CsvSource({
        // codes, value, day it is due, first day late, why
        "I10, blood-pressure 124/76, hypertension, 2026-11-01, 2026-11-08, monthly",
        "I10, blood-pressure 150/95, hypertension, 2026-10-15, 2026-10-29, not-at-target",
        "I10, pulse 70, hypertension, 2026-11-01, 2026-11-08, monthly",
        "E11, hba1c 6.5, diabetes, 2026-11-01, 2026-11-08, monthly",
        "E11, hba1c 8.5, diabetes, 2026-10-15, 2026-11-05, not-at-target",
        "J44.9, spo2 97, copd, 2026-11-01, 2027-01-01, span-1-3-months",
        "J45, spo2 97, asthma, 2026-11-01, 2027-01-01, span-1-3-months"
    })
    void the_next_visit_depends_on_control(
            String icd, String value, String programme, LocalDate on, LocalDate overdueFrom, String reason) {
        var due = Life.born("1970").visit("2026-10-01", icd, null, value).due(programme, "visit");
        assertEquals(List.of(on, overdueFrom, reason), List.of(due.on(), due.overdueFrom(), due.reason()));
        assertEquals(LocalDate.parse("2026-10-01"), due.after());
        assertTrue(due.source().text().length() > 5);
    }

    @ParameterizedTest
    @CsvSource({
        "'Cấp thuốc 30 ngày', 2026-10-31",
        "'cấp thuốc 1 tháng', 2026-11-01",
        "'Uống thuốc đều; CẤP THUỐC 28 NGÀY.', 2026-10-29",
        "'Cấp thuốc 2 tuần, ăn nhạt', 2026-10-15",
        "'Cấp thuốc 90 ngày', 2026-12-30",
        "'Cấp thuốc 05 ngày', 2026-10-06",
        "'Lĩnh thuốc 1 tháng', 2026-11-01",
        "'Cấp thuốc 30 ngày, cấp thuốc 14 ngày', 2026-10-15"
    })
    void drugs_last_as_long_as_the_visit_says(String advice, LocalDate on) {
        var due = Life.born("1970").visit("2026-10-01", "I10", advice).due("hypertension", "refill");
        assertEquals(on, due.on());
        assertEquals("supply-told", due.reason());
    }

    @Test
    void a_few_days_of_drugs_for_a_cold_are_not_those_of_the_long_illness() {
        var cold = Life.born("1970").visit("2026-10-01", "I10 J06.9", "Cấp thuốc 5 ngày");
        assertTrue(cold.followUp("hypertension").due().stream()
                .noneMatch(each -> each.what().equals("refill")));
        assertEquals(
                LocalDate.parse("2026-11-01"), cold.due("hypertension", "visit").on());

        var month = Life.born("1970").visit("2026-10-01", "I10 J06.9", "Cấp thuốc 30 ngày");
        assertEquals(
                LocalDate.parse("2026-10-31"),
                month.due("hypertension", "refill").on());
    }

    @ParameterizedTest
    @CsvSource({
        "'Uống thuốc đều'",
        "'Cấp thuốc'",
        "'Cấp thuốc 120 ngày'",
        "'Cấp thuốc 0 ngày'",
        "'Cấp thuốc 20-30 ngày'",
        "'Cấp thuốc 30 viên'",
        "'Cấp thuốc 3,5 ngày'",
        "'Cấp thuốc 6 tháng'",
        "'Thuốc 5 ngày'"
    })
    void what_is_not_said_exactly_is_not_read(String advice) {
        var due = Life.born("1970")
                .visit("2026-10-01", "I10", advice)
                .followUp("hypertension")
                .due();
        assertTrue(due.stream().noneMatch(each -> each.what().equals("refill")), due::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "'Uống thuốc đều, ăn nhạt, tái khám sau 1 tháng', 2026-11-01",
        "'Tái khám sau 2 tuần', 2026-10-15",
        "'khám lại sau 10 ngày', 2026-10-11"
    })
    void what_the_visit_says_goes_before_the_rule(String advice, LocalDate on) {
        var due = Life.born("1970")
                .visit("2026-10-01", "I10", advice, "blood-pressure 124/76")
                .due("hypertension", "visit");
        assertEquals(List.of(on, "told-to-come"), List.of(due.on(), due.reason()));
    }

    @Test
    void nobody_is_asked_to_come_while_the_drugs_last() {
        var due = Life.born("1948")
                .visit("2026-10-01", "I10", "Cấp thuốc 90 ngày", "blood-pressure 131/75")
                .due("hypertension", "visit");
        assertEquals(LocalDate.parse("2026-12-30"), due.on());
        assertEquals("supply-told", due.reason());
    }

    @Test
    void who_is_not_at_target_is_asked_sooner_even_while_the_drugs_last() {
        var life = Life.born("1948").visit("2026-10-01", "I10", "Cấp thuốc 90 ngày", "blood-pressure 171/99");
        assertEquals(
                LocalDate.parse("2026-10-15"), life.due("hypertension", "visit").on());
        assertEquals(
                LocalDate.parse("2026-12-30"),
                life.due("hypertension", "refill").on());
    }

    @Test
    void a_newer_visit_answers_what_an_older_one_supplied() {
        var due = Life.born("1970")
                .visit("2026-10-01", "I10", "Cấp thuốc 30 ngày")
                .visit("2026-10-20", "I10", null)
                .followUp("hypertension")
                .due();
        assertTrue(due.stream().noneMatch(each -> each.what().equals("refill")));
    }

    @ParameterizedTest
    @CsvSource({"F20.9, schizophrenia", "G40.9, epilepsy", "F32.1, depression"})
    void drugs_of_the_mind_come_monthly_or_as_long_as_the_conclusion_says(String icd, String programme) {
        assertEquals(
                LocalDate.parse("2026-11-01"),
                Life.born("1990")
                        .visit("2026-10-01", icd, null)
                        .due(programme, "refill")
                        .on());
        assertEquals(
                LocalDate.parse("2026-10-31"),
                Life.born("1990")
                        .concluding("2026-10-01", icd, "Cấp thuốc 30 ngày")
                        .due(programme, "refill")
                        .on());
    }

    @Test
    void a_conclusion_of_another_illness_supplies_nothing_for_this_one() {
        var due = Life.born("1970")
                .visit("2026-10-01", "I10", null)
                .concluding("2026-10-01", "F20.9", "Cấp thuốc 30 ngày")
                .followUp("hypertension")
                .due();
        assertTrue(due.stream().noneMatch(each -> each.what().equals("refill")));
    }

    @Test
    void hba1c_comes_every_three_months_and_every_six_when_stable() {
        var life =
                Life.born("1960").visit("2026-01-10", "E11", null, "hba1c 6.8").visit("2026-02-10", "E11", null);
        assertEquals(
                LocalDate.parse("2026-04-10"), life.due("diabetes", "hba1c").on());
        life.visit("2026-04-10", "E11", null, "hba1c 6.6");
        assertEquals(
                LocalDate.parse("2026-10-10"), life.due("diabetes", "hba1c").on());
        assertEquals("hba1c-stable", life.due("diabetes", "hba1c").reason());
        life.visit("2026-07-10", "E11", null, "hba1c 7.4");
        assertEquals(
                LocalDate.parse("2026-10-10"), life.due("diabetes", "hba1c").on());
        assertEquals("hba1c-quarterly", life.due("diabetes", "hba1c").reason());
    }

    @Test
    void a_test_of_the_year_comes_a_year_after_the_last_even_if_its_value_cannot_be_read() {
        var life = Life.born("1960")
                .visit("2026-03-01", "I10", null, "creatinine 9000 ?")
                .service("2026-05-01", "Điện tim thường")
                .visit("2026-10-01", "I10", null);
        assertEquals(
                LocalDate.parse("2027-03-01"),
                life.due("hypertension", "kidney").on());
        assertEquals(
                LocalDate.parse("2027-05-01"), life.due("hypertension", "ecg").on());
    }

    @Test
    void a_test_that_the_book_does_not_hold_is_due_at_the_next_visit() {
        var life = Life.born("1960").visit("2026-10-01", "I10", null);
        var visit = life.due("hypertension", "visit");
        var test = life.due("hypertension", "lipids");
        assertEquals(List.of(visit.on(), "never-measured"), List.of(test.on(), test.reason()));
        assertNull(test.after());
    }

    @Test
    void what_is_due_stands_soonest_first() {
        var due = Life.born("1960")
                .visit("2025-12-01", "E11", null, "hba1c 7.4", "ldl 2.1", "creatinine 80")
                .visit("2026-10-01", "E11", null)
                .followUp("diabetes")
                .due();
        assertEquals(
                due.stream().map(Due::on).sorted().toList(),
                due.stream().map(Due::on).toList());
        assertEquals("hba1c", due.get(0).what());
    }

    @Test
    void a_child_with_asthma_has_no_rhythm_that_a_source_names() {
        assertTrue(Life.born("2020-01-01")
                .visit("2026-10-01", "J45", null)
                .followUp("asthma")
                .due()
                .isEmpty());
    }
}
