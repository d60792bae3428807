package vn.sosuckhoe.vaccination;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sosuckhoe.vaccination.file.Programmes;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Another country's schedule is another file: the same engine, held to the rules that the CDC publishes. */
class UnitedStatesCasesTest {

    private static final Programme PROGRAMME = Programmes.in("/vn/sosuckhoe/vaccination/us");

    /** New for each case: made ready by the very rules that mutation tests change. */
    private final Immunization immunization = new Immunization(PROGRAMME);

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_schedule_says_what_the_cdc_publishes(GoldenCase told) {
        var found = immunization.assess(told.who(), told.given(), told.on());
        assertThat(Comparison.of(told, found, PROGRAMME.on(told.on()).soonDays()))
                .as(told.toString())
                .isEmpty();
    }

    static List<GoldenCase> cases() {
        return GoldenCases.beside("us/cases");
    }
}
