package vn.sosuckhoe.fhir.resource.summary;

import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.resource.health.Allergies;
import vn.sosuckhoe.fhir.resource.health.Conditions;
import vn.sosuckhoe.fhir.resource.health.Observations;
import vn.sosuckhoe.fhir.resource.summary.Section.Kind;
import vn.sosuckhoe.fhir.resource.vaccination.Immunizations;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of a book belongs into a summary: all diseases, allergies and doses, and of values the newest of each. */
final class Sections {

    /** ICD-10, block Z00–Z13: people who come to be examined. No disease is told by it. */
    private static final Pattern EXAMINATION = Pattern.compile("Z(?:0\\d|1[0-3])(?:\\..*)?");

    private static final String PROFILE = Summary.IPS;

    private Sections() {}

    static List<Section> of(Facts facts) {
        var values = Newest.of(Observations.of(facts));
        return Stream.of(
                        section(Kind.PROBLEMS, "Condition-uv-ips", problems(facts)),
                        new Section(
                                Kind.ALLERGIES,
                                declared("AllergyIntolerance-uv-ips", Allergies.of(facts)),
                                Allergies.areDenied(facts)),
                        new Section(Kind.MEDICATIONS, List.of(), false),
                        section(Kind.IMMUNIZATIONS, "Immunization-uv-ips", Immunizations.of(facts)),
                        new Section(Kind.RESULTS, results(values), false),
                        new Section(Kind.VITAL_SIGNS, only(values, Sections::isVital), false),
                        new Section(Kind.SOCIAL_HISTORY, SocialHistory.of(facts), false))
                .filter(Section::isThere)
                .toList();
    }

    /** Each disease once, as it was last told; without what is refuted and what is no disease. */
    private static List<Condition> problems(Facts facts) {
        var seen = new HashSet<String>();
        return Conditions.of(facts).stream()
                .filter(each -> !each.hasVerificationStatus() && !isExamination(each))
                .filter(each -> seen.add(Objects.requireNonNullElse(
                        Codings.code(each.getCode(), Conditions.ICD),
                        each.getCode().getText())))
                .map(each -> each.setEncounter(null))
                .toList();
    }

    private static boolean isExamination(Condition condition) {
        var code = Codings.code(condition.getCode(), Conditions.ICD);
        return code != null && EXAMINATION.matcher(code).matches();
    }

    /** Those of a laboratory have a profile of their own if it is known of when they are. */
    private static List<Observation> results(List<Observation> values) {
        var results = only(values, each -> !isVital(each));
        declared(
                "Observation-results-laboratory-pathology-uv-ips",
                only(results, each -> "laboratory".equals(category(each)) && each.hasEffective()));
        return results;
    }

    private static List<Observation> only(List<Observation> values, Predicate<Observation> which) {
        return values.stream().filter(which).toList();
    }

    private static boolean isVital(Observation observation) {
        return "vital-signs".equals(category(observation));
    }

    private static String category(Observation observation) {
        return observation.getCategoryFirstRep().getCodingFirstRep().getCode();
    }

    private static Section section(Kind kind, String profile, List<? extends DomainResource> entries) {
        return new Section(kind, declared(profile, entries), false);
    }

    private static <R extends DomainResource> List<R> declared(String profile, List<R> entries) {
        entries.forEach(entry -> entry.getMeta().addProfile(PROFILE + profile));
        return entries;
    }
}
