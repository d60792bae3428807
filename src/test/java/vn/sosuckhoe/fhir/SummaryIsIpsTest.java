package vn.sosuckhoe.fhir;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sosuckhoe.fhir.Villagers.Villager;
import vn.sosuckhoe.fhir.exchange.Writer;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.resource.summary.Summary;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Held against the profiles of the International Patient Summary 2.0.0 by HL7's validator. */
class SummaryIsIpsTest {

    private static final String BASE = "https://so.example.vn/fhir";
    private static final String IPS = "http://hl7.org/fhir/uv/ips/StructureDefinition/";

    /**
     * What the validator may say without it being an error: codes of lists that are not here (LOINC, ICD-10, CVX, ATC,
     * SNOMED CT, UCUM's like) cannot be looked up, nor the IPS value sets made of them; our own words beside the standard's
     * are not in its lists; and its advice on narrative in every entry. By the id of the message, with what it has to hold.
     */
    private static final Map<String, Pattern> TOLERATED = Map.of(
            "Terminology_PassThrough_TX_Message",
            Pattern.compile("CodeSystem is unknown and can't be validated: (http://loinc\\.org"
                    + "|http://hl7\\.org/fhir/sid/(icd-10|cvx)|http://www\\.whocc\\.no/atc|http://snomed\\.info/sct"
                    + "|urn:so-suc-khoe:[a-z-]+) for .*"),
            "Terminology_TX_ValueSet_NotFound",
            Pattern.compile("ValueSet 'http://hl7\\.org/fhir/uv/ips/ValueSet/[a-z-]+' not found"),
            "Terminology_TX_NoValid_2_CC",
            Pattern.compile("None of the codings provided are in the value set 'Observation Interpretation Codes'"
                    + " .*\\(codes = urn:so-suc-khoe:rating#[a-z0-9.-]+\\)"),
            // the kinds of documents are a selection of LOINC, which is not here
            "Terminology_TX_Error_CodeableConcept",
            Pattern.compile("Error Cannot invoke .*\"this\\.codeSystem\" is null validating CodeableConcept"),
            // a dose or a value without a day, or of a kind that the profile does not prefer
            "Details_for__matching_against_Profile_",
            Pattern.compile("This element does not match any known slice defined in the profile .* \\(this may not be a"
                    + " problem, .*"),
            // told by nobody known: a visit without a source
            "All_observations_should_have_a_performer",
            Pattern.compile("Best Practice Recommendation: .*"),
            "http://hl7.org/fhir/StructureDefinition/DomainResource#dom-6",
            Pattern.compile(".*\\(Best Practice Recommendation\\)"));

    private static final List<Villager> FIFTY = Villagers.some(50);

    @Test
    void fifty_people_have_summaries_without_an_error_and_with_no_warning_that_is_not_named_here() {
        assertThat(FIFTY.stream().map(Villager::id).distinct()).hasSize(50);
        for (var at = 0; at < 50; at++) {
            isIps(summary(FIFTY.get(at).facts(at % 2 == 0 ? "vi" : "en")));
        }
    }

    @Test
    void the_fifty_are_people_of_all_kinds() {
        assertThat(Villagers.KINDS)
                .allSatisfy((kind, is) -> assertThat(FIFTY).as(kind).anyMatch(is));
        assertThat(FIFTY.stream().map(one -> summary(one.facts("vi"))))
                .anyMatch(summary -> entries(summary, Observation.class).anyMatch(Observation::hasInterpretation))
                .anyMatch(summary -> entries(summary, Observation.class).anyMatch(Observation::hasReferenceRange));
    }

    static Stream<String> names() {
        return SampleBooks.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void odd_books_have_valid_summaries_in_both_languages(String name) {
        for (var language : List.of("vi", "en")) {
            isIps(summary(SampleBooks.all().get(name).facts(language)));
        }
    }

    /** Each of them breaks one thing that only the profile asks for, and the same break passes without the profile. */
    static Stream<Arguments> broken() {
        return Stream.of(
                broken("no section of problems", "section", Composition.class, first -> first.getSection()
                        .remove(0)),
                broken("a section that says nothing", "ips-comp-1", Composition.class, first -> first.getSection()
                        .get(2)
                        .setEmptyReason(null)),
                broken("a section without a title", "section.title", Composition.class, first -> first.getSection()
                        .get(1)
                        .setTitle(null)),
                broken("no birth date", "Patient.birthDate", Patient.class, patient -> patient.setBirthDate(null)),
                broken(
                        "a name that is none",
                        "ips-pat-1",
                        Patient.class,
                        patient -> patient.setName(List.of(new HumanName().setUse(NameUse.USUAL)))),
                broken(
                        "a result of no day",
                        "Observation.effective",
                        Observation.class,
                        value -> value.setEffective(null)),
                broken("another kind of document", "60591-5", Composition.class, first -> first.getType()
                        .getCodingFirstRep()
                        .setCode("11503-0")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void the_profiles_refuse_what_the_base_standard_lets_pass(String name, String what, Consumer<Bundle> breaking) {
        var summary = summary(SampleBooks.everythingOfVisits().facts("vi"));
        breaking.accept(summary);

        assertThat(IpsValidator.messages(Writer.json(summary, false)))
                .filteredOn(SummaryIsIpsTest::isAnError)
                .extracting(SingleValidationMessage::getMessage)
                .anyMatch(error -> error.contains(what) && error.contains(IPS));

        withoutProfiles(summary);
        assertThat(R4Validator.errors(Writer.json(summary, false))).isEmpty();
    }

    private static <R extends Resource> Arguments broken(
            String name, String what, Class<R> type, Consumer<R> breaking) {
        Consumer<Bundle> all = summary -> Stream.concat(Stream.of(summary), entries(summary, Resource.class))
                .filter(type::isInstance)
                .map(type::cast)
                .forEach(breaking);
        return Arguments.of(name, what, all);
    }

    private static void withoutProfiles(Bundle summary) {
        summary.setMeta(null);
        entries(summary, Resource.class).forEach(resource -> resource.setMeta(null));
    }

    @Test
    void all_that_the_document_refers_to_stands_in_it() {
        for (var one : FIFTY) {
            var summary = summary(one.facts("vi"));
            var there = summary.getEntry().stream()
                    .map(BundleEntryComponent::getFullUrl)
                    .toList();
            var references = Pattern.compile("\"reference\":\"([^\"]+)\"")
                    .matcher(Writer.json(summary, false))
                    .results()
                    .map(found -> found.group(1))
                    .map(each -> each.startsWith("urn:") ? each : BASE + "/" + each)
                    .toList();

            assertThat(there).doesNotHaveDuplicates();
            assertThat(there).containsAll(references);
        }
    }

    private static boolean isAnError(SingleValidationMessage message) {
        return message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0;
    }

    private static void isIps(Bundle summary) {
        var json = Writer.json(summary, false);
        assertThat(IpsValidator.messages(json))
                .as(json)
                .noneMatch(SummaryIsIpsTest::isAnError)
                .allMatch(SummaryIsIpsTest::isTolerated);
    }

    private static boolean isTolerated(SingleValidationMessage message) {
        var pattern = TOLERATED.get(message.getMessageId());
        return pattern != null && pattern.matcher(message.getMessage()).matches();
    }

    private static Bundle summary(Facts facts) {
        return Summary.of(facts, BASE, Villagers.AS_OF);
    }

    private static <R extends Resource> Stream<R> entries(Bundle summary, Class<R> type) {
        return summary.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
