package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.fhir.resource.Facilities;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.resource.Ids;
import vn.sosuckhoe.person.PartialDate;

import java.util.List;
import java.util.Objects;

/** Visits and check-ups; all of them are over when somebody tells them. */
public final class Encounters {

    private static final String CLASSES = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    private static final String NULL_FLAVOR = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";

    private Encounters() {}

    /** Newest first. */
    public static List<Encounter> of(Facts facts) {
        return facts.book().checkups().stream().map(visit -> one(facts, visit)).toList();
    }

    /** The id of a visit in the book may hold characters that the standard does not allow. */
    static String id(Facts facts, Visit visit) {
        return Ids.of(facts.id(), List.of(visit.id())).get(0);
    }

    private static Encounter one(Facts facts, Visit visit) {
        var resource = new Encounter();
        resource.setId(id(facts, visit));
        resource.setLanguage(facts.sentences().language().getLanguage());
        resource.setStatus(EncounterStatus.FINISHED);
        resource.setClass_(kind(visit));
        resource.setSubject(facts.patient());
        resource.setPeriod(period(visit));
        if (said(visit.doctor())) {
            resource.addParticipant().setIndividual(new Reference().setDisplay(visit.doctor()));
        }
        if (said(visit.reason())) {
            resource.addReasonCode().setText(visit.reason());
        }
        Diagnoses.idsOf(facts, visit)
                .forEach(id -> resource.addDiagnosis().setCondition(new Reference("Condition/" + id)));
        // the standard has room for one; the others stand with what they told
        Facilities.of(facts, visit.sources()).stream().findFirst().ifPresent(resource::setServiceProvider);
        return resource;
    }

    /** Somebody who came and went on one day was no inpatient; of the others the source does not say. */
    private static Coding kind(Visit visit) {
        return visit.ended() == null || Objects.equals(visit.ended(), start(visit))
                ? new Coding(CLASSES, "AMB", null)
                : new Coding(NULL_FLAVOR, "UNK", null);
    }

    private static Period period(Visit visit) {
        var period = new Period();
        if (start(visit) != null) {
            period.setStartElement(new DateTimeType(start(visit).toString()));
        }
        var end = visit.ended();
        if (end != null
                && (start(visit) == null
                        || !end.earliest().isBefore(start(visit).earliest()))) {
            period.setEndElement(new DateTimeType(end.toString()));
        }
        return period;
    }

    private static PartialDate start(Visit visit) {
        return visit.started() == null ? visit.date() : visit.started();
    }

    static boolean said(String text) {
        return text != null && !text.isBlank();
    }
}
