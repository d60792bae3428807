package vn.sosuckhoe.checkup.disease;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.person.Tsv;

import java.time.Duration;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DiseasesTest {

    @ParameterizedTest
    @CsvSource({
        "I10, hypertension",
        "i10, hypertension",
        "' I10 ', hypertension",
        "I10.0, hypertension",
        "I11.9, hypertension",
        "E11, diabetes-type-2",
        "E11.9, diabetes-type-2",
        "E119, diabetes-type-2",
        "E11.9†, diabetes-type-2",
        "E10.1, diabetes-type-1",
        "E14, diabetes",
        "O24, diabetes-gestational",
        "O24.4, diabetes-gestational",
        "O24.1, diabetes-type-2",
        "J44.9, copd",
        "J45.0, asthma",
        "F20.9, schizophrenia",
        "F32, depression",
        "F33.1, depression",
        "F41.1, mental",
        "F10.2, mental",
        "F84.0, development",
        "G40.9, epilepsy",
        "B20, hiv",
        "B24, hiv",
        "Z21, hiv",
        "R75, hiv-test",
        "A54.9, sexually-transmitted",
        "E66.0, obesity",
        "N18.3, chronic-kidney",
        "I63.9, cardiovascular"
    })
    void a_code_says_its_disease(String icd, String disease) {
        assertEquals(disease, Diseases.ofIcd(icd).orElseThrow().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "J06.9", "Z00.0", "I1", "E1", "1", "không rõ", "J43", "B19"})
    void what_the_list_does_not_know_is_no_disease(String icd) {
        assertTrue(Diseases.ofIcd(icd).isEmpty());
    }

    @Test
    void nothing_sent_is_no_disease() {
        assertTrue(Diseases.ofIcd(null).isEmpty());
        assertTrue(Diseases.ofIcds(null).isEmpty());
        assertTrue(Diseases.ofHistory(null).isEmpty());
        assertTrue(Diseases.ofCode(null).isEmpty());
    }

    @Test
    void several_codes_in_one_field_are_several_diseases() {
        assertEquals(
                List.of("hypertension", "diabetes-type-2"),
                Diseases.ofIcds("I10;E11.9; E11.2 ;J06").stream()
                        .map(Disease::code)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I10 B20.1",
                "I10/B20",
                "I10 + B20",
                "I10+B20",
                "I10 (B20)",
                "I10-B20",
                "I10\nB20",
                "I10|B20",
                "I10† B20*"
            })
    void whatever_stands_between_two_codes_the_second_one_is_not_overlooked(String codes) {
        assertEquals(
                List.of("hypertension", "hiv"),
                Diseases.ofIcds(codes).stream().map(Disease::code).toList());
    }

    @Test
    void a_code_of_any_length_is_read_at_once() {
        var code = "A".repeat(64 * 1024);
        assertTimeout(
                Duration.ofSeconds(2), () -> assertTrue(Diseases.ofIcd(code).isEmpty()));
        assertEquals("hypertension", Diseases.ofIcd("I10" + code).orElseThrow().code());
    }

    @ParameterizedTest
    @CsvSource({
        "hypertension, hypertension",
        "diabetes, diabetes",
        "asthma, asthma",
        "mental, mental",
        "epilepsy, epilepsy",
        "cardiovascular, cardiovascular"
    })
    void a_history_says_its_disease(String type, String disease) {
        assertEquals(disease, Diseases.ofHistory(type).orElseThrow().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lung", "stomach", "other", "cancer"})
    void a_history_that_does_not_say_which_disease_is_none(String type) {
        assertTrue(Diseases.ofHistory(type).isEmpty());
    }

    @Test
    void mental_health_hiv_and_sexually_transmitted_infections_are_sensitive_and_nothing_else_is() {
        assertEquals(
                List.of(
                        "schizophrenia",
                        "epilepsy",
                        "depression",
                        "mental",
                        "development",
                        "hiv",
                        "hiv-test",
                        "sexually-transmitted"),
                Diseases.all().stream()
                        .filter(Disease::sensitive)
                        .map(Disease::code)
                        .toList());
    }

    @Test
    void what_whoever_brings_a_child_up_has_to_know_is_not_kept_from_guardians() {
        assertTrue(Diseases.ofCode("epilepsy").orElseThrow().forGuardians());
        assertTrue(Diseases.ofCode("development").orElseThrow().forGuardians());
        assertTrue(!Diseases.ofCode("depression").orElseThrow().forGuardians());
        assertTrue(!Diseases.ofCode("hiv").orElseThrow().forGuardians());
    }

    @Test
    void every_code_stands_for_a_disease_of_the_list_and_stands_once() {
        var rows = Tsv.rows(Diseases.class, "icd.tsv");
        assertTrue(rows.stream().allMatch(row -> Diseases.ofCode(row[1]).isPresent()));
        assertEquals(rows.size(), rows.stream().map(row -> row[0]).distinct().count());
    }
}
