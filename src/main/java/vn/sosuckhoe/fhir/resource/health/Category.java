package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.checkup.indicator.Observed;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What kind of observation a value is, of the standard's list. */
enum Category {
    VITAL_SIGNS,
    LABORATORY,
    IMAGING,
    EXAM;

    private static final String LIST = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final Set<String> BODY = Set.of("vital", "body");
    private static final Set<String> LAB = Set.of("glucose", "lipid", "kidney", "liver", "blood", "urine");

    /**
     * The standard wants vital signs dated to the day: without it they are told as found at an examination. {@code null}
     * where the source does not say what a result is of.
     */
    static Category of(Visit visit, Observed seen) {
        if (seen.indicator() == null) {
            return ofService(visit, seen.label());
        }
        var group = seen.indicator().group();
        if (LAB.contains(group)) {
            return LABORATORY;
        }
        return BODY.contains(group) && isExact(visit) ? VITAL_SIGNS : EXAM;
    }

    static boolean isExact(Visit visit) {
        return visit.date() != null && visit.date().isExact();
    }

    private static Category ofService(Visit visit, String label) {
        if (visit.measures().stream().anyMatch(measure -> measure.name().equals(label))) {
            return EXAM;
        }
        return visit.results().stream()
                .filter(result -> Objects.equals(label, result.name()))
                .findFirst()
                .map(result -> ofGroup(result.group()))
                .orElse(null);
    }

    private static Category ofGroup(String group) {
        return "lab".equals(group) ? LABORATORY : "imaging".equals(group) ? IMAGING : null;
    }

    CodeableConcept concept() {
        return new CodeableConcept(
                new Coding(LIST, name().toLowerCase(Locale.ROOT).replace('_', '-'), null));
    }
}
