package vn.sosuckhoe.checkup.care;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.checkup.care.Care.Control;
import vn.sosuckhoe.checkup.care.Care.FollowUp;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FollowingTest {

    @Test
    void who_has_no_long_illness_is_followed_up_for_none() {
        assertTrue(Life.born("1980")
                .visit("2026-10-01", "J06", null)
                .care()
                .followUps()
                .isEmpty());
    }

    @Test
    void illnesses_stand_in_the_order_of_the_programmes_and_only_those_of_the_mind_are_sensitive() {
        var followUps = Life.born("1950")
                .visit("2026-10-01", "F33 G40 F20 J45 J44 E11 I10", null)
                .care()
                .followUps();
        assertEquals(
                List.of("hypertension", "diabetes", "copd", "asthma", "schizophrenia", "epilepsy", "depression"),
                followUps.stream().map(FollowUp::programme).toList());
        assertEquals(
                List.of("schizophrenia", "epilepsy", "depression"),
                followUps.stream()
                        .filter(FollowUp::sensitive)
                        .map(FollowUp::programme)
                        .toList());
    }

    @Test
    void known_from_a_history_alone_is_known_and_never_seen() {
        var followUp = Life.born("1950").knows("hypertension").followUp("hypertension");
        assertNull(followUp.since());
        assertNull(followUp.lastSeen());
        assertNull(followUp.lapsesOn());
        assertEquals(Control.UNKNOWN, followUp.control());
        assertTrue(followUp.due().isEmpty());
    }

    @Test
    void diabetes_of_a_history_and_its_type_of_a_diagnosis_are_one_illness() {
        var life = Life.born("1950").knows("diabetes").visit("2026-10-01", "E11.9", null);
        assertEquals(1, life.care().followUps().size());
        assertNull(life.followUp("diabetes").since());
        assertEquals(LocalDate.parse("2026-10-01"), life.followUp("diabetes").lastSeen());
    }

    @Test
    void diabetes_of_a_pregnancy_is_no_long_illness() {
        assertTrue(Life.born("1995")
                .visit("2026-10-01", "O24.4", null)
                .care()
                .followUps()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "I10, hypertension, 2026-04-01",
        "E11, diabetes, 2026-04-01",
        "J44, copd, 2026-07-01",
        "J45, asthma, 2027-01-01",
        "F20, schizophrenia, 2026-04-01"
    })
    void care_lapses_by_the_rule_of_the_programme(String icd, String programme, LocalDate lapses) {
        assertEquals(
                lapses,
                Life.born("1980")
                        .visit("2026-01-01", icd, null)
                        .followUp(programme)
                        .lapsesOn());
    }

    @Test
    void care_does_not_lapse_while_the_drugs_last() {
        var followUp = Life.born("1980")
                .visit("2026-01-01", "I10", "Cấp thuốc 90 ngày")
                .followUp("hypertension");
        assertEquals(LocalDate.parse("2026-05-01"), followUp.lapsesOn());
    }

    @Test
    void a_visit_for_something_else_is_no_visit_for_the_illness() {
        var followUp = Life.born("1980")
                .visit("2026-01-01", "I10", null)
                .visit("2026-03-01", "J06.9", null, "blood-pressure 118/70")
                .followUp("hypertension");
        assertEquals(LocalDate.parse("2026-01-01"), followUp.lastSeen());
        assertEquals(Control.AT_TARGET, followUp.control());
    }

    @Test
    void a_visit_belongs_by_its_reason_as_well() {
        var followUp = Life.born("1980")
                .visit("2026-01-01", "I10", null)
                .came("2026-02-01", "Tái khám Tăng huyết áp", "")
                .followUp("hypertension");
        assertEquals(LocalDate.parse("2026-02-01"), followUp.lastSeen());
    }

    @Test
    void a_visit_without_a_day_counts_for_nothing_but_the_illness_stays_known() {
        var followUp = Life.born("1980").visit("2026-02", "I10", null).followUp("hypertension");
        assertNull(followUp.lastSeen());
        assertEquals(LocalDate.parse("2026-02-28"), followUp.since());
    }

    @Test
    void a_depression_long_over_is_not_spoken_of_any_more() {
        var life = Life.born("1980").visit("2020-01-01", "F32", null).visit("2022-01-01", "J06", null);
        assertFalse(life.care().followUps().isEmpty());
        assertTrue(life.visit("2022-01-02", "J06", null).care().followUps().isEmpty());
    }

    @Test
    void high_blood_pressure_is_never_over() {
        assertFalse(Life.born("1980")
                .visit("2010-01-01", "I10", null)
                .visit("2026-01-01", "J06", null)
                .care()
                .followUps()
                .isEmpty());
    }
}
