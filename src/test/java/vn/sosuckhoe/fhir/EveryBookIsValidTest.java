package vn.sosuckhoe.fhir;

import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.fhir.exchange.Writer;
import vn.sosuckhoe.fhir.resource.Capability;
import vn.sosuckhoe.fhir.resource.Patients;
import vn.sosuckhoe.fhir.resource.health.Allergies;
import vn.sosuckhoe.fhir.resource.health.Conditions;
import vn.sosuckhoe.fhir.resource.health.Encounters;
import vn.sosuckhoe.fhir.resource.health.Observations;
import vn.sosuckhoe.fhir.resource.health.Reports;
import vn.sosuckhoe.fhir.resource.vaccination.Immunizations;
import vn.sosuckhoe.fhir.resource.vaccination.Recommendations;
import vn.sosuckhoe.fhir.search.Search;
import vn.sosuckhoe.fhir.search.Searchset;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every resource and bundle that a book can give, held against the base profiles by HL7's validator. */
class EveryBookIsValidTest {

    private static final String BASE = "https://so.example.vn/fhir";

    static Stream<String> names() {
        return SampleBooks.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_book_gives_valid_resources_and_valid_bundles_in_both_languages(String name) {
        for (var language : List.of("vi", "en")) {
            var facts = SampleBooks.all().get(name).facts(language);
            var doses = Immunizations.of(facts);
            var next = Recommendations.of(facts, SampleBook.ASSESSED).stream().toList();

            // a bundle is valid if all that is in it is
            isValid(searchset("Observation", Observations.of(facts)));
            isValid(searchset("Encounter", Encounters.of(facts)));
            isValid(searchset("DiagnosticReport", Reports.of(facts)));
            isValid(searchset("Condition", Conditions.of(facts)));
            isValid(searchset("AllergyIntolerance", Allergies.of(facts)));
            isValid(searchset("Immunization", doses));
            isValid(searchset("ImmunizationRecommendation", next));
            doses.stream().limit(5).forEach(EveryBookIsValidTest::isValid);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "1948-07", "1948", ""})
    void a_person_is_valid_however_little_is_known_of_the_birth(String birth) {
        for (var sex : new Sex[] {Sex.FEMALE, Sex.MALE, Sex.UNDETERMINED, null}) {
            isValid(patient("Lương Thị Thử", sex, birth));
        }
        isValid(patient(null, null, ""));
        isValid(searchset("Patient", List.of(patient("Lương Thị Thử", Sex.FEMALE, birth))));
    }

    @Test
    void what_this_service_says_it_can_do_is_valid() {
        isValid(Capability.of(BASE));
    }

    @Test
    void a_bundle_that_tells_what_it_ignored_is_valid() {
        var search =
                Search.of(Map.of("lot-number", List.of("x"), "_count", List.of("1")), Set.of("patient"), BASE, false);
        var doses = Immunizations.of(SampleBooks.all().get("every verdict").facts("vi"));

        isValid(Searchset.of("Immunization", doses, search));
    }

    @Test
    void the_validator_refuses_what_is_broken() {
        var facts = SampleBooks.all().get("every verdict").facts("vi");
        var undated = Immunizations.of(facts).get(0);
        undated.setOccurrence(null);
        var wrongWord = Writer.json(Immunizations.of(facts).get(0), false).replace("\"completed\"", "\"given\"");
        var nothing = Recommendations.of(facts, SampleBook.ASSESSED).orElseThrow();
        nothing.getRecommendation().clear();

        assertThat(R4Validator.errors(Writer.json(undated, false)))
                .anyMatch(error -> error.contains("Immunization.occurrence[x]"));
        assertThat(R4Validator.errors(wrongWord)).anyMatch(error -> error.contains("Immunization.status"));
        assertThat(R4Validator.errors(Writer.json(nothing, false)))
                .anyMatch(error -> error.contains("ImmunizationRecommendation.recommendation"));
    }

    @Test
    void the_validator_refuses_broken_visits_values_and_allergies_too() {
        var visits = SampleBooks.everythingOfVisits().facts("vi");
        var pressure = Observations.of(visits).get(0);
        pressure.getComponent().get(1).setValue(null);
        var encounter = Encounters.of(visits).get(0);
        encounter.setClass_(null);
        var allergy =
                Allergies.of(SampleBooks.everythingOfAHistory().facts("vi")).get(0);
        allergy.setClinicalStatus(null);
        var disease =
                Conditions.of(SampleBooks.everythingOfAHistory().facts("vi")).get(0);
        disease.getClinicalStatus().getCodingFirstRep().setCode("ill");

        assertThat(R4Validator.errors(Writer.json(pressure, false))).anyMatch(error -> error.contains("vs-3"));
        assertThat(R4Validator.errors(Writer.json(encounter, false))).anyMatch(error -> error.contains("class"));
        assertThat(R4Validator.errors(Writer.json(allergy, false))).anyMatch(error -> error.contains("ait-1"));
        assertThat(R4Validator.errors(Writer.json(disease, false))).anyMatch(error -> error.contains("clinicalStatus"));
    }

    @Test
    void the_validator_knows_the_lists_of_the_standard_and_warns_of_the_others_only() {
        var next = Recommendations.of(SampleBooks.all().get("every standing").facts("en"), SampleBook.ASSESSED)
                .orElseThrow();
        var json = Writer.json(next, false);

        assertThat(R4Validator.errors(json)).isEmpty();
        assertThat(R4Validator.errors(json.replace("\"code\":\"overdue\"", "\"code\":\"very-late\"")))
                .isNotEmpty();
        assertThat(R4Validator.warnings(json)).anyMatch(warning -> warning.contains("urn:so-suc-khoe:"));
    }

    private static Patient patient(String name, Sex sex, String birth) {
        return Patients.of(
                SampleBook.ID,
                new Cover(name, sex, birth.isEmpty() ? null : PartialDate.parse(birth), null, null, null, null, null));
    }

    private static Resource searchset(String type, List<? extends Resource> found) {
        return Searchset.of(type, found, Search.of(Map.of(), Set.of(), BASE, false));
    }

    private static void isValid(Resource resource) {
        var json = Writer.json(resource, false);

        assertThat(R4Validator.errors(json)).as(json).isEmpty();
    }
}
