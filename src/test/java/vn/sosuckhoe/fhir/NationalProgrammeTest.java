package vn.sosuckhoe.fhir;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.fhir.exchange.Writer;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.resource.vaccination.Immunizations;
import vn.sosuckhoe.fhir.resource.vaccination.Recommendations;
import vn.sosuckhoe.fhir.search.Search;
import vn.sosuckhoe.fhir.search.Searchset;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.Given;
import vn.sosuckhoe.vaccination.Immunization;
import vn.sosuckhoe.vaccination.Recipient;
import vn.sosuckhoe.vaccination.Recipient.Observation;
import vn.sosuckhoe.vaccination.file.Programmes;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The programme as it stands in the files, and what the engine says by it, as FHIR. */
class NationalProgrammeTest {

    private static final Programme PROGRAMME = Programmes.tcmr();
    private static final LocalDate TODAY = SampleBook.ASSESSED;

    @Test
    void every_vaccine_and_every_group_of_every_version_is_told_in_valid_resources() {
        for (var version : PROGRAMME.versions()) {
            var book = new SampleBook().assessedBy(version.name());
            version.vaccines()
                    .keySet()
                    .forEach(vaccine -> book.dose(
                            vaccine, vaccine, "2026-01-02", SampleBooks.verdict(Outcome.VALID, null, 1, "?")));
            version.series()
                    .forEach(series -> book.group(new GroupForecast(
                            series.group(),
                            Standing.OPEN,
                            series.id(),
                            SampleBooks.next(
                                    0, version.vaccines().keySet().iterator().next()),
                            List.of(),
                            List.of())));

            areValid(book.facts(PROGRAMME, "vi"));
        }
    }

    @Test
    void codes_look_like_codes_of_their_lists() {
        var book = new SampleBook();
        PROGRAMME
                .on(TODAY)
                .vaccines()
                .keySet()
                .forEach(vaccine ->
                        book.dose(vaccine, vaccine, "2026-01-02", SampleBooks.verdict(Outcome.VALID, null, 1, "?")));
        var codes = Immunizations.of(book.assessedBy(PROGRAMME.on(TODAY).name()).facts(PROGRAMME, "vi")).stream()
                .flatMap(dose -> dose.getVaccineCode().getCoding().stream())
                .toList();

        assertThat(codes)
                .extracting(Coding::getSystem)
                .contains("http://hl7.org/fhir/sid/cvx", "http://www.whocc.no/atc");
        assertThat(codes).allMatch(code -> code.getCode()
                .matches(code.getSystem().endsWith("cvx") ? "\\d{2,3}" : "[A-Z]\\d\\d[A-Z]{1,2}(\\d\\d)?"));
    }

    /** @param doses vaccine and date, separated by semicolons */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20, MALE, 0, , ''",
        "2026-07-31, FEMALE, 0, , 'BCG 2026-08-01; HEPB 2026-07-31; PENTA 2026-10-01'",
        "2024-02-29, FEMALE, 0, , 'BCG 2024-03-01; PENTA 2024-04-29; PENTA 2024-05-10; PENTA 2024-07-01; MEASLES 2024-11-29'",
        "2015-01-31, FEMALE, 1, , ''",
        "1996-05-05, FEMALE, 0, pregnant, 'TT 2026-06-01'"
    })
    void what_the_engine_says_of_somebody_is_told_in_valid_resources(
            LocalDate birth, Sex sex, int rolledOut, String observation, String doses) {
        var given = new ArrayList<Given>();
        Stream.of(doses.split(";\\s*")).filter(text -> !text.isBlank()).forEach(text -> {
            var parts = text.split(" ");
            given.add(new Given(parts[0], LocalDate.parse(parts[1])));
        });
        var observed = observation == null
                ? List.<Observation>of()
                : List.of(new Observation(observation, TODAY.minusMonths(5), null));
        var areas = rolledOut == 0 ? Set.<String>of() : areas();
        var assessed = new Immunization(PROGRAMME).assess(new Recipient(birth, sex, areas, observed), given, TODAY);
        var book = new SampleBook().assessedBy(assessed.schedule());
        for (var at = 0; at < given.size(); at++) {
            book.dose(
                    given.get(at).vaccine(),
                    given.get(at).vaccine(),
                    given.get(at).on().toString(),
                    assessed.verdicts().get(at));
        }
        assessed.groups().forEach(book::group);

        for (var language : List.of("vi", "en")) {
            var facts = book.facts(PROGRAMME, language);
            areValid(facts);
            assertThat(Recommendations.of(facts, TODAY).orElseThrow().getRecommendation())
                    .hasSize(assessed.groups().size())
                    .allSatisfy(told ->
                            assertThat(told.getTargetDisease().getText()).isNotBlank())
                    .allSatisfy(told -> assertThat(told.getForecastReason())
                            .allSatisfy(reason -> assertThat(reason.getText()).isNotBlank()));
        }
    }

    private static Set<String> areas() {
        var areas = new HashSet<String>();
        PROGRAMME.on(TODAY).series().forEach(series -> series.rollOut().forEach(roll -> areas.add(roll.area())));
        return areas;
    }

    private static void areValid(Facts facts) {
        var all = new ArrayList<Resource>(Immunizations.of(facts));
        Recommendations.of(facts, TODAY).ifPresent(all::add);
        var json = Writer.json(
                Searchset.of("x", all, Search.of(Map.of(), Set.of(), "https://so.example.vn/fhir", false)), false);

        assertThat(all).isNotEmpty();
        assertThat(R4Validator.errors(json)).as(json).isEmpty();
    }
}
