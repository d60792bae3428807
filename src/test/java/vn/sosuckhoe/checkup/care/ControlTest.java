package vn.sosuckhoe.checkup.care;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.checkup.care.Care.Control;
import vn.sosuckhoe.checkup.care.Care.Told;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ControlTest {

    @ParameterizedTest
    @CsvSource({
        // born, codes, pressure on 2026-10-01, control, target
        "1980-01-01, I10, 129/79, AT_TARGET, bp-18-64",
        "1980-01-01, I10, 130/79, NOT_AT_TARGET, bp-18-64",
        "1980-01-01, I10, 129/80, NOT_AT_TARGET, bp-18-64",
        "1980-01-01, I10, 118/68, AT_TARGET, bp-18-64",
        "1980-01-01, I10, 162/104, NOT_AT_TARGET, bp-18-64",
        "1961-10-02, I10, 135/75, NOT_AT_TARGET, bp-18-64",
        "1961-10-01, I10, 135/75, AT_TARGET, bp-65-and-over",
        "1948, I10, 139/79, AT_TARGET, bp-65-and-over",
        "1948, I10, 140/79, NOT_AT_TARGET, bp-65-and-over",
        "1948, I10, 139/80, NOT_AT_TARGET, bp-65-and-over",
        "1948, I11.9, 139/79, AT_TARGET, bp-65-and-over",
        "1948, I10 E11.9, 135/75, NOT_AT_TARGET, bp-with-diabetes",
        "1948, I10 E11.9, 129/79, AT_TARGET, bp-with-diabetes",
        "1980-01-01, I10 E10, 129/79, AT_TARGET, bp-with-diabetes",
        // known by the year: the younger they can be
        "1961, I10, 135/75, NOT_AT_TARGET, bp-18-64"
    })
    void blood_pressure_is_held_against_the_target_of_age_and_diabetes(
            String birth, String icd, String pressure, Control control, String target) {
        var followUp = Life.born(birth)
                .visit("2026-10-01", icd, null, "blood-pressure " + pressure)
                .followUp("hypertension");

        assertEquals(control, followUp.control());
        assertEquals(
                List.of(target),
                followUp.controlledBy().stream().map(Told::target).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "hba1c 6.9, , AT_TARGET",
        "hba1c 7.0, , NOT_AT_TARGET",
        "glucose-fasting 4.4, , AT_TARGET",
        "glucose-fasting 4.3, , NOT_AT_TARGET",
        "glucose-fasting 7.2, , AT_TARGET",
        "glucose-fasting 7.3, , NOT_AT_TARGET",
        "hba1c 6.5, glucose-fasting 6.0, AT_TARGET",
        "hba1c 8.1, glucose-fasting 6.0, NOT_AT_TARGET",
        "hba1c 6.5, glucose-fasting 9.0, NOT_AT_TARGET",
        "glucose-random 13.0, , UNKNOWN",
        "hba1c 6.5, glucose-random 13.0, AT_TARGET"
    })
    void diabetes_is_at_target_when_all_that_tell_are(String one, String other, Control control) {
        var values = other == null ? new String[] {one} : new String[] {one, other};
        assertEquals(
                control,
                Life.born("1960")
                        .visit("2026-10-01", "E11.9", null, values)
                        .followUp("diabetes")
                        .control());
    }

    @Test
    void the_newest_value_decides_and_not_the_best() {
        var followUp = Life.born("1960")
                .visit("2026-08-01", "I10", null, "blood-pressure 124/76")
                .visit("2026-09-01", "I10", null, "blood-pressure 151/92")
                .followUp("hypertension");
        assertEquals(Control.NOT_AT_TARGET, followUp.control());
        assertEquals(
                LocalDate.parse("2026-09-01"), followUp.controlledBy().get(0).on());
    }

    @Test
    void of_two_values_of_one_day_the_worse_one_tells() {
        var followUp = Life.born("1980")
                .visit("2026-09-01", "I10", null, "blood-pressure 124/76")
                .visit("2026-09-01", "I10", null, "blood-pressure 151/92")
                .visit("2026-09-01", "I10", null, "blood-pressure 122/70")
                .followUp("hypertension");
        assertEquals(Control.NOT_AT_TARGET, followUp.control());
    }

    @Test
    void a_value_that_is_not_sure_tells_nothing() {
        var followUp = Life.born("1980")
                .visit("2026-08-01", "I10", null, "blood-pressure 124/76")
                .visit("2026-09-01", "I10", null, "blood-pressure 12/8 ?")
                .followUp("hypertension");
        assertEquals(Control.AT_TARGET, followUp.control());
    }

    @Test
    void a_value_tells_for_three_months_and_no_longer() {
        var life = Life.born("1980").visit("2026-06-01", "I10", null, "blood-pressure 124/76");
        assertEquals(
                Control.AT_TARGET,
                life.visit("2026-09-01", "J06", null).followUp("hypertension").control());
        assertEquals(
                Control.UNKNOWN,
                life.visit("2026-09-02", "J06", null).followUp("hypertension").control());
        assertTrue(life.followUp("hypertension").controlledBy().isEmpty());
    }

    @Test
    void diabetes_that_came_later_does_not_change_what_an_earlier_value_meant() {
        var followUp = Life.born("1948")
                .visit("2026-09-01", "I10", null, "blood-pressure 135/75")
                .visit("2026-10-01", "E11", null)
                .followUp("hypertension");
        assertEquals(Control.AT_TARGET, followUp.control());
    }

    @Test
    void without_a_birth_date_no_target_is_known() {
        assertEquals(
                Control.UNKNOWN,
                Life.ofUnknownBirth()
                        .visit("2026-09-01", "I10", null, "blood-pressure 150/95")
                        .followUp("hypertension")
                        .control());
    }

    @Test
    void in_pregnancy_there_is_no_target_to_be_held_against() {
        var pregnant = Life.born("1996")
                .pregnant("2026-06-01", "2027-02-01")
                .visit("2026-10-01", "I10 E11.9", null, "blood-pressure 118/75", "glucose-fasting 6.5");

        assertEquals(Control.UNKNOWN, pregnant.followUp("hypertension").control());
        assertEquals(Control.UNKNOWN, pregnant.followUp("diabetes").control());
    }
}
