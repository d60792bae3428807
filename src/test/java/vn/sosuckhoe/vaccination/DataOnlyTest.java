package vn.sosuckhoe.vaccination;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.file.ProgrammeReader;
import vn.sosuckhoe.vaccination.file.ProgrammeReader.Named;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;
import vn.sosuckhoe.vaccination.product.Catalogue;
import vn.sosuckhoe.vaccination.schedule.Programme;
import vn.sosuckhoe.vaccination.schedule.Vaccine;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** A new vaccine and a new circular are text, no code: the files of the house and two pieces of made-up text. */
class DataOnlyTest {

    private static final String ANTIGEN = """
              dengue: {vi: sốt xuất huyết, en: dengue}
            vaccines:
              DENGUE:
                vi: sốt xuất huyết
                en: dengue
                antigens: [dengue]
                kind: live-injected
                written: [Dengvax, Sốt xuất huyết]
            """;

    private static final String CIRCULAR = """
            schedule: tcmr
            since: 2027-03-01
            based-on: 2026-07-01
            title: {vi: Thông tư bịa để thử, en: A circular made up for this test}
            sources: {TEST: made up for this test}
            groups:
              - {code: DENGUE, vi: Sốt xuất huyết, en: Dengue, antigens: [dengue]}
            series:
              - id: dengue
                group: DENGUE
                vi: 2 mũi
                en: 2 doses
                standard: true
                roll-out:
                  - {province:01: 2027-06-01 (TEST L)}
                doses:
                  - number: 1
                    age: {absolute: 4 years (TEST L), minimum: 4 years (TEST L), recommended: 4 years (TEST L),
                          overdue: 5 years (TEST L)}
                    preferable: [DENGUE]
                  - number: 2
                    intervals:
                      - {after: previous, absolute: 3 months (TEST L), minimum: 3 months (TEST L), recommended: 3 months (TEST L)}
                    preferable: [DENGUE]
            """;

    private static final LocalDate BORN = LocalDate.parse("2023-04-05");
    private static final Recipient CHILD = new Recipient(BORN, Sex.MALE, Set.of("province:01"), List.of());

    private final Programme programme = programme();
    private final Immunization immunization = new Immunization(programme);

    @Test
    void before_the_new_circular_the_vaccine_is_known_and_not_asked_for() {
        var dose = List.of(new Given("DENGUE", LocalDate.parse("2027-02-01")));
        var assessment = immunization.assess(CHILD, dose, LocalDate.parse("2027-02-28"));
        assertThat(assessment.schedule()).isEqualTo("tcmr 2026-07-01");
        assertThat(assessment.verdicts().get(0).outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(assessment.groups()).extracting(GroupForecast::group).doesNotContain("DENGUE");
        assertThat(assessment.turnsOn()).isEqualTo("2027-03-01");
    }

    @Test
    void from_its_first_day_on_it_is_forecast_with_its_source() {
        var next = dengue(List.of(), "2027-07-01").next();
        assertThat(next.number()).isEqualTo(1);
        assertThat(next.vaccine()).isEqualTo("DENGUE");
        assertThat(next.earliest().day()).isEqualTo("2027-06-01");
        assertThat(next.earliest().why().kind()).isEqualTo(Reason.Kind.ROLLED_OUT);
        assertThat(next.overdue().day()).isEqualTo("2028-04-05");
        assertThat(next.overdue().why().source()).isEqualTo("TEST L");
    }

    @Test
    void its_doses_are_evaluated_and_the_old_rules_hold_beside_it() {
        var doses = List.of(
                new Given("DENGUE", LocalDate.parse("2027-06-10")),
                new Given("MMR", LocalDate.parse("2027-06-20")),
                new Given("DENGUE", LocalDate.parse("2027-09-10")));
        var verdicts =
                immunization.assess(CHILD, doses, LocalDate.parse("2027-10-01")).verdicts();
        assertThat(verdicts.get(0).outcome()).isEqualTo(Outcome.VALID);
        assertThat(verdicts.get(1).reason().kind()).isEqualTo(Reason.Kind.TOO_SOON_AFTER_CONFLICT);
        assertThat(verdicts.get(2).outcome()).isEqualTo(Outcome.VALID);
        assertThat(dengue(doses, "2027-10-01").standing()).isEqualTo(Standing.COMPLETE);
    }

    @Test
    void records_that_name_it_are_understood() {
        var catalogue = new Catalogue(programme.versions().get(0).vaccines().values());
        assertThat(catalogue.find(null, "vx sot xuat huyet (Dengvac)", "2").map(Vaccine::code))
                .contains("DENGUE");
    }

    private GroupForecast dengue(List<Given> doses, String on) {
        return immunization.assess(CHILD, doses, LocalDate.parse(on)).groups().stream()
                .filter(group -> group.group().equals("DENGUE"))
                .findFirst()
                .orElseThrow();
    }

    private static Programme programme() {
        var files = new ArrayList<Named>();
        for (var name : List.of(
                "tcmr-2018-01-01.yaml", "tcmr-2024-08-01.yaml", "tcmr-2026-02-15.yaml", "tcmr-2026-07-01.yaml")) {
            files.add(new Named(name, text(name)));
        }
        files.add(new Named("vaccines.yaml", text("vaccines.yaml").replaceFirst("(?m)^vaccines:\n", ANTIGEN)));
        files.add(new Named("circular.yaml", CIRCULAR));
        return ProgrammeReader.read(files);
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of(Immunization.class.getResource(name).toURI()));
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
