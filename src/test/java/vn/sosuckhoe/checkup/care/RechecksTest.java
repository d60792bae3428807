package vn.sosuckhoe.checkup.care;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.Recheck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RechecksTest {

    private static final String FOUND = "2026-03-10";

    @ParameterizedTest
    @CsvSource({
        "blood-pressure 140/70, hypertension, grade-1, 2026-04-09",
        "blood-pressure 120/90, hypertension, grade-1, 2026-04-09",
        "blood-pressure 159/99, hypertension, grade-1, 2026-04-09",
        "blood-pressure 160/80, hypertension, grade-2, 2026-03-17",
        "blood-pressure 150/100, hypertension, grade-2, 2026-03-17",
        "blood-pressure 180/80, hypertension, grade-3, 2026-03-11",
        "blood-pressure 150/110, hypertension, grade-3, 2026-03-11",
        "glucose-fasting 7.0, diabetes, diabetes, 2026-03-24",
        "ogtt-2h 11.1, diabetes, diabetes, 2026-03-24",
        "hba1c 6.5, diabetes, diabetes, 2026-03-24",
        "glucose-random 11.1, diabetes, diabetes, 2026-03-17",
        "glucose 12.0, diabetes, diabetes, 2026-03-17",
        "glucose-fasting 16.6, diabetes, diabetes, 2026-03-24",
        "glucose-fasting 16.7, diabetes, diabetes, 2026-03-11",
        "glucose-random 20.0, diabetes, diabetes, 2026-03-11"
    })
    void abnormal_once_is_looked_at_again(String value, String disease, String rating, LocalDate by) {
        var recheck = only(Life.born("1980").visit(FOUND, "Z00.0", null, value));
        assertEquals(List.of(disease, rating, by), List.of(recheck.disease(), recheck.rating(), recheck.by()));
        assertEquals(Answer.OPEN, recheck.answer());
        assertNull(recheck.answeredOn());
        assertEquals("visit-0", recheck.encounter());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blood-pressure 139/89",
                "glucose-fasting 6.9",
                "ogtt-2h 11.0",
                "hba1c 6.4",
                "glucose-random 11.0",
                "glucose 8.0",
                "ldl 5.0",
                "blood-pressure 190/120 ?"
            })
    void what_is_below_the_limit_or_not_sure_is_not(String value) {
        assertTrue(
                rechecks(Life.born("1980").visit(FOUND, "Z00.0", null, value)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2008-03-11, 0", "2008-03-10, 1", "2016-01-01, 0", "2008, 0", "2007, 1"})
    void children_are_not_held_against_the_limits_of_adults(String birth, int rechecks) {
        assertEquals(
                rechecks,
                rechecks(Life.born(birth).visit(FOUND, "Z00.1", null, "blood-pressure 142/92"))
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "glucose-fasting 5.1, diabetes-gestational, 2026-03-17",
        "ogtt-2h 8.5, diabetes-gestational, 2026-03-17",
        "blood-pressure 140/80, hypertension, 2026-03-17",
        "blood-pressure 160/80, hypertension, 2026-03-11"
    })
    void pregnancy_has_its_own_limits(String value, String disease, LocalDate by) {
        var recheck =
                only(Life.born("1996").pregnant("2025-12-01", "2026-09-01").visit(FOUND, "Z34", null, value));
        assertEquals(List.of(disease, by), List.of(recheck.disease(), recheck.by()));
    }

    @Test
    void after_the_pregnancy_they_no_longer_hold() {
        var life = Life.born("1996").pregnant("2025-01-01", "2025-10-01");
        assertTrue(rechecks(life.visit(FOUND, "Z00.0", null, "glucose-fasting 5.4"))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "hypertension, blood-pressure 170/100",
        "diabetes, glucose-fasting 9.0",
        "diabetes-type-2, hba1c 9.0",
        "diabetes-type-1, glucose-random 15.0"
    })
    void who_is_known_to_have_it_has_no_first_sign_of_it(String known, String value) {
        assertTrue(rechecks(Life.born("1980").knows(known).visit(FOUND, "", null, value))
                .isEmpty());
    }

    @Test
    void a_diagnosis_of_the_same_visit_leaves_nothing_open() {
        assertTrue(rechecks(Life.born("1980").visit(FOUND, "I10", null, "blood-pressure 150/95"))
                .isEmpty());
    }

    @Test
    void diabetes_of_one_pregnancy_is_not_known_in_the_next() {
        var before = Life.born("1996")
                .pregnant("2023-01-01", "2023-10-01")
                .visit("2023-05-01", "O24.4", null, "glucose-fasting 5.6");
        assertTrue(rechecks(before).isEmpty());

        var again = before.pregnant("2025-12-01", "2026-09-01").visit(FOUND, "Z34", null, "glucose-fasting 5.6");
        assertEquals(Answer.OPEN, only(again).answer());

        var told = again.visit("2026-03-20", "O24.4", null, "glucose-fasting 5.7");
        assertEquals(Answer.CONFIRMED, only(told).answer());
    }

    @ParameterizedTest
    @CsvSource({
        "1980, hba1c 6.8, glucose-fasting 5.2",
        "1980, ogtt-2h 11.5, glucose-fasting 5.2",
        "1996, ogtt-2h 9.0, glucose-fasting 4.6"
    })
    void a_normal_fasting_value_does_not_take_back_what_another_test_found(String birth, String first, String then) {
        var life = Life.born(birth);
        if (birth.equals("1996")) {
            life.pregnant("2025-12-01", "2026-09-01");
        }
        var recheck = only(life.visit(FOUND, "", null, first).visit("2026-03-20", "", null, then));
        assertEquals(Answer.OPEN, recheck.answer());
    }

    @ParameterizedTest
    @CsvSource({
        "glucose-fasting 7.0, 1",
        "glucose-fasting 6.9, 0",
        "ogtt-2h 11.1, 1",
        "hba1c 6.5, 1",
        "glucose-random 11.1, 1",
        "glucose 11.1, 1"
    })
    void a_child_with_the_sugar_of_diabetes_is_looked_at_within_days(String value, int rechecks) {
        var found = rechecks(Life.born("2014-01-01").visit(FOUND, "Z00.1", null, value));
        assertEquals(rechecks, found.size());
        assertTrue(found.stream().allMatch(each -> each.by().equals(LocalDate.parse("2026-03-13"))));
    }

    @ParameterizedTest
    @CsvSource({
        "blood-pressure 150/95, '', blood-pressure 128/78, CLEARED",
        "blood-pressure 150/95, '', blood-pressure 139/89, CLEARED",
        "blood-pressure 150/95, I10, blood-pressure 128/78, CONFIRMED",
        "blood-pressure 150/95, I10, pulse 70, CONFIRMED",
        "glucose-fasting 7.4, '', hba1c 5.5, CLEARED",
        "hba1c 6.8, '', hba1c 5.9, CLEARED",
        "ogtt-2h 11.5, '', ogtt-2h 9.0, CLEARED",
        "glucose-random 12.0, '', glucose-fasting 5.2, CLEARED",
        "glucose-fasting 7.4, E11, hba1c 7.5, CONFIRMED"
    })
    void a_later_visit_answers(String first, String icd, String then, Answer answer) {
        var recheck = only(Life.born("1980").visit(FOUND, "Z00.0", null, first).visit("2026-04-02", icd, null, then));
        assertEquals(answer, recheck.answer());
        assertEquals(LocalDate.parse("2026-04-02"), recheck.answeredOn());
    }

    @ParameterizedTest
    @CsvSource({
        "blood-pressure 150/95, pulse 70",
        "blood-pressure 150/95, blood-pressure 12/8 ?",
        "glucose-fasting 7.4, glucose-random 6.0",
        "hba1c 6.8, glucose 5.0"
    })
    void what_tells_nothing_of_it_does_not_answer(String first, String then) {
        var recheck = only(Life.born("1980").visit(FOUND, "Z00.0", null, first).visit("2026-04-02", "J06", null, then));
        assertEquals(Answer.OPEN, recheck.answer());
    }

    @Test
    void a_second_value_of_the_same_day_answers_nothing() {
        var recheck = only(Life.born("1980")
                .visit(FOUND, "", null, "blood-pressure 150/95")
                .visit(FOUND, "", null, "blood-pressure 128/78"));
        assertEquals(Answer.OPEN, recheck.answer());
    }

    @Test
    void abnormal_again_without_a_diagnosis_is_said_and_stays_open_from_there() {
        var rechecks = rechecks(Life.born("1980")
                .visit(FOUND, "", null, "blood-pressure 150/95")
                .visit("2026-04-02", "", null, "blood-pressure 165/95"));
        assertEquals(
                List.of(Answer.OPEN, Answer.AGAIN),
                rechecks.stream().map(Recheck::answer).toList());
        assertEquals(LocalDate.parse("2026-04-09"), rechecks.get(0).by());
    }

    @Test
    void only_the_newest_open_one_of_a_disease_is_told() {
        var life = Life.born("1980")
                .visit("2026-01-10", "", null, "blood-pressure 150/95")
                .visit("2026-02-10", "", null, "blood-pressure 151/95")
                .visit("2026-03-10", "", null, "blood-pressure 152/95", "glucose-fasting 7.7");
        assertEquals(
                List.of("hypertension", "diabetes"),
                rechecks(life).stream()
                        .filter(each -> each.answer() == Answer.OPEN)
                        .map(Recheck::disease)
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void answered_ones_are_shown_for_a_year() {
        var life = Life.born("1980")
                .visit("2025-01-10", "", null, "blood-pressure 150/95")
                .visit("2025-02-10", "", null, "blood-pressure 120/75");
        assertEquals(1, rechecks(life.visit("2026-02-10", "J06", null)).size());
        assertTrue(rechecks(life.visit("2026-02-11", "J06", null)).isEmpty());
    }

    @Test
    void an_open_one_is_never_forgotten() {
        var recheck = only(Life.born("1980")
                .visit("2018-01-10", "", null, "blood-pressure 150/95")
                .visit("2026-02-10", "J06", null));
        assertEquals(LocalDate.parse("2018-02-09"), recheck.by());
    }

    @Test
    void a_record_of_many_abnormal_values_is_gone_through_once_and_not_for_each_of_them() {
        var values = Collections.nCopies(15_000, "glucose-random 12").toArray(String[]::new);
        var life = Life.born("1980").visit("2026-01-10", "", null, values).visit("2026-02-10", "", null, values);
        var found = assertTimeout(Duration.ofSeconds(20), () -> rechecks(life));
        assertEquals(
                List.of(Answer.OPEN, Answer.AGAIN),
                found.stream().map(Recheck::answer).toList());
    }

    private static List<Recheck> rechecks(Life life) {
        return life.care().rechecks();
    }

    private static Recheck only(Life life) {
        assertEquals(1, rechecks(life).size(), () -> rechecks(life).toString());
        return rechecks(life).get(0);
    }
}
