package vn.sosuckhoe.fhir.resource.summary;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.fhir.resource.Codes;
import vn.sosuckhoe.fhir.resource.Facilities;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.resource.Ids;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tobacco and alcohol, as far as a history tells; it does not tell since when. */
final class SocialHistory {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";

    private record Habit(String loinc, String profile) {}

    private static final Map<String, Habit> HABITS = Map.of(
            "tobacco", new Habit("72166-2", "Observation-tobaccouse-uv-ips"),
            "alcohol", new Habit("74013-4", "Observation-alcoholuse-uv-ips"));

    private SocialHistory() {}

    static List<Observation> of(Facts facts) {
        return Stream.ofNullable(facts.book().history())
                .flatMap(history -> history.risks().stream())
                .filter(risk -> risk.type() != null
                        && risk.type().code() != null
                        && HABITS.containsKey(risk.type().code())
                        && risk.status() != null
                        && risk.status().code() != null)
                .map(risk -> one(facts, risk))
                .toList();
    }

    private static Observation one(Facts facts, History.RiskFactor risk) {
        var type = risk.type().code();
        var habit = HABITS.get(type);
        var words = facts.sentences();
        var resource = new Observation();
        resource.setId(Ids.of(facts.id(), List.of("risk\n" + type)).get(0));
        resource.setLanguage(words.language().getLanguage());
        resource.getMeta().addProfile(Summary.IPS + habit.profile());
        resource.setStatus(ObservationStatus.FINAL);
        resource.addCategory(new CodeableConcept(new Coding(CATEGORY, "social-history", null)));
        resource.setCode(
                new CodeableConcept(new Coding(Codes.LOINC, habit.loinc(), null)).setText(words.word("RISK_" + type)));
        resource.setSubject(facts.patient());
        resource.setPerformer(Facilities.of(facts, risk.sources()));
        var when = new DateTimeType();
        when.addExtension(Subject.unknown());
        resource.setEffective(when);
        resource.setValue(
                new CodeableConcept(Codes.own("risk-status", risk.status().code()))
                        .setText(words.word("RISK_STATUS_" + risk.status().code())));
        if (Boolean.TRUE.equals(risk.quit())) {
            resource.addNote().setText(words.word("RISK_quit"));
        }
        if (risk.amount() != null && !risk.amount().isBlank()) {
            resource.addNote().setText(risk.amount());
        }
        return resource;
    }
}
