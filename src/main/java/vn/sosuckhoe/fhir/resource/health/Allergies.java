package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.AllergyIntolerance.AllergyIntoleranceCategory;
import org.hl7.fhir.r4.model.AllergyIntolerance.AllergyIntoleranceType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.fhir.resource.Codes;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.resource.Ids;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static vn.sosuckhoe.fhir.resource.health.Encounters.said;

/**
 * Allergies of the history. They are active, because the history is of today; that somebody tested them no source says, so
 * nothing is said of their verification.
 */
public final class Allergies {

    private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";

    /** The form's list; what is "other" there has no category here. */
    private static final Map<String, AllergyIntoleranceCategory> CATEGORIES = Map.of(
            "drug", AllergyIntoleranceCategory.MEDICATION,
            "food", AllergyIntoleranceCategory.FOOD,
            "chemical", AllergyIntoleranceCategory.ENVIRONMENT);

    private Allergies() {}

    /** Without those that say there is none. */
    public static List<AllergyIntolerance> of(Facts facts) {
        var told = told(facts).filter(each -> !Denial.is(each.name())).toList();
        var ids = Ids.of(facts.id(), told.stream().map(Allergies::told).toList());
        return IntStream.range(0, told.size())
                .mapToObj(at -> one(facts, ids.get(at), told.get(at)))
                .toList();
    }

    /** Whether somebody says that there is none, and nobody names one. */
    public static boolean areDenied(Facts facts) {
        return told(facts).findAny().isPresent() && told(facts).allMatch(each -> Denial.is(each.name()));
    }

    private static Stream<History.Allergy> told(Facts facts) {
        return Stream.ofNullable(facts.book().history()).flatMap(history -> history.allergies().stream());
    }

    private static String told(History.Allergy allergy) {
        return String.join(
                "\n",
                "allergy",
                Objects.toString(code(allergy), ""),
                Objects.toString(allergy.name(), ""),
                said(allergy.name()) ? "" : Objects.toString(allergy.description(), ""));
    }

    private static AllergyIntolerance one(Facts facts, String id, History.Allergy allergy) {
        var resource = new AllergyIntolerance();
        resource.setId(id);
        resource.setLanguage(facts.sentences().language().getLanguage());
        resource.setPatient(facts.patient());
        resource.setClinicalStatus(new CodeableConcept(new Coding(CLINICAL, "active", null)));
        resource.setType(AllergyIntoleranceType.ALLERGY);
        if (CATEGORIES.containsKey(Objects.toString(code(allergy), ""))) {
            resource.addCategory(CATEGORIES.get(code(allergy)));
        }
        var substance = new CodeableConcept()
                .setText(Stream.of(allergy.name(), allergy.description())
                        .filter(text -> said(text))
                        .findFirst()
                        .orElseGet(() -> facts.sentences().word("unnamed-allergy")));
        if (code(allergy) != null) {
            substance.addCoding(Codes.own("allergy", code(allergy)));
        }
        resource.setCode(substance);
        if (said(allergy.name()) && said(allergy.description())) {
            resource.addNote().setText(allergy.description());
        }
        return resource;
    }

    private static String code(History.Allergy allergy) {
        return allergy.type() == null ? null : allergy.type().code();
    }
}
