package vn.sosuckhoe.vaccination;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs cases that a doctor can read. Without anything said it runs those in {@code vaccination/cases} against the
 * national programme. Other collections of the same form, and other schedules:
 *
 * <pre>
 * ./mvnw test -Dtest=GoldenCasesTest -Dcases=/path/to/file-or-folder
 * ./mvnw test -Dtest=GoldenCasesTest -Dcases=/path/to/cases -Dcases.schedule=/path/to/folder-with-vaccines.yaml
 * </pre>
 *
 * The form is told in {@code src/test/resources/vn/sosuckhoe/vaccination/cases/README.md}.
 */
class GoldenCasesTest {

    private static final Programme PROGRAMME = programme();

    /** New for each case: made ready by the very rules that mutation tests change. */
    private final Immunization immunization = new Immunization(PROGRAMME);

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_schedule_says_what_a_doctor_says(GoldenCase told) {
        var found = immunization.assess(told.who(), told.given(), told.on());
        assertThat(Comparison.of(told, found, PROGRAMME.on(told.on()).soonDays()))
                .as(told.toString())
                .isEmpty();
    }

    static List<GoldenCase> cases() {
        var elsewhere = System.getProperty("cases");
        return elsewhere == null ? GoldenCases.ofThisHouse() : GoldenCases.in(Path.of(elsewhere));
    }

    private static Programme programme() {
        var elsewhere = System.getProperty("cases.schedule");
        return elsewhere == null ? Schedules.tcmr() : Schedules.in(Path.of(elsewhere));
    }
}
