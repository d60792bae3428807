package vn.sosuckhoe.fhir.resource.vaccination;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import vn.sosuckhoe.fhir.resource.Codes;
import vn.sosuckhoe.fhir.resource.Sentences;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.NextDose.When;
import vn.sosuckhoe.vaccination.outcome.Standing;

import java.time.LocalDate;

/**
 * Where somebody stands in a vaccine group on a day. The five words of the standard's example list come first; "on
 * schedule" and "too old" it does not have, they are answers of LOINC 59783-1. Our own word stands beside in any case,
 * because neither list knows what is postponed or not given in a province.
 */
enum ForecastStatus {
    NOT_YET_DUE(Codes.LOINC, "LA13422-3"),
    SOON(Codes.LOINC, "LA13422-3"),
    DUE(ForecastStatus.STANDARD, "due"),
    OVERDUE(ForecastStatus.STANDARD, "overdue"),
    COMPLETE(ForecastStatus.STANDARD, "complete"),
    IMMUNE(ForecastStatus.STANDARD, "immune"),
    CONTRAINDICATED(ForecastStatus.STANDARD, "contraindicated"),
    TOO_OLD(Codes.LOINC, "LA13424-9"),
    POSTPONED(null, null),
    NOT_ROLLED_OUT(null, null),
    NOT_FOR_THIS_PERSON(null, null);

    private static final String STANDARD = "http://terminology.hl7.org/CodeSystem/immunization-recommendation-status";

    private final String system;
    private final String code;

    ForecastStatus(String system, String code) {
        this.system = system;
        this.code = code;
    }

    static ForecastStatus of(GroupForecast group, LocalDate today, int soonDays) {
        // without a next dose there is no date to compare with, and nothing is asked yet
        return group.standing() == Standing.OPEN
                ? valueOf(
                        (group.next() == null ? When.NOT_YET_DUE : group.next().on(today, soonDays)).name())
                : valueOf(group.standing().name());
    }

    CodeableConcept concept(Sentences sentences) {
        var concept = new CodeableConcept().setText(sentences.word("STATUS_" + name()));
        if (system != null) {
            concept.addCoding(new Coding(system, code, null));
        }
        return concept.addCoding(Codes.own("forecast-status", this));
    }
}
