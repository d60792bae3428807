package vn.sosuckhoe.fhir.resource.vaccination;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.ImmunizationRecommendation;
import org.hl7.fhir.r4.model.ImmunizationRecommendation.ImmunizationRecommendationRecommendationComponent;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import vn.sosuckhoe.fhir.resource.Codes;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.vaccination.outcome.Dated;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.schedule.Antigen;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a schedule says comes next: one resource a book, one recommendation a vaccine group. It says when to come for the
 * screening before a vaccination, never that somebody may be vaccinated.
 */
public final class Recommendations {

    private Recommendations() {}

    /**
     * Nothing where the schedule says nothing of this person.
     *
     * @param today what is due is compared with
     */
    public static Optional<ImmunizationRecommendation> of(Facts facts, LocalDate today) {
        if (facts.groups().isEmpty()) {
            return Optional.empty();
        }
        var resource = new ImmunizationRecommendation();
        resource.setId(facts.id().toString());
        resource.setLanguage(facts.sentences().language().getLanguage());
        resource.setPatient(facts.patient());
        resource.setDateElement(new DateTimeType(today.toString()));
        var ids = DoseIds.of(facts.id(), facts.book().vaccinations());
        facts.groups().forEach(group -> group(facts, ids, group, today, resource.addRecommendation()));
        return Optional.of(resource);
    }

    private static void group(
            Facts facts,
            List<String> ids,
            GroupForecast group,
            LocalDate today,
            ImmunizationRecommendationRecommendationComponent told) {
        told.setTargetDisease(disease(facts, group));
        told.setForecastStatus(
                ForecastStatus.of(group, today, facts.schedule().soonDays()).concept(facts.sentences()));
        reasons(group).distinct().forEach(reason -> told.addForecastReason(reason(facts, reason)));
        facts.schedule().series().stream()
                .filter(series -> series.id().equals(group.series()))
                .findFirst()
                .ifPresent(series -> told.setSeries(facts.sentences().of(series.name())));
        Optional.ofNullable(SeriesLength.of(group, facts.schedule()))
                .ifPresent(length -> told.setSeriesDoses(new PositiveIntType(length)));
        if (group.next() != null) {
            next(facts, group.next(), told);
        }
        group.slots().stream()
                .map(GroupForecast.Slot::dose)
                .filter(dose -> dose != null && dose < ids.size())
                .forEach(dose -> told.addSupportingImmunization(new Reference("Immunization/" + ids.get(dose))));
    }

    /** R4 has room for one disease: a group of several is told by its name, and by a code only where it is about one. */
    private static CodeableConcept disease(Facts facts, GroupForecast forecast) {
        var group = facts.group(forecast.group());
        var name = group.map(each -> facts.sentences().of(each.name())).orElse(forecast.group());
        var diseases = group.stream()
                .flatMap(each -> each.antigens().stream())
                .map(facts.schedule().antigens()::get)
                .filter(Objects::nonNull)
                .map(Antigen::snomed)
                .distinct()
                .toList();
        return Codes.disease(diseases.size() == 1 ? diseases.get(0) : null, name);
    }

    private static void next(Facts facts, NextDose next, ImmunizationRecommendationRecommendationComponent told) {
        var vaccine = facts.schedule().vaccines().get(next.vaccine());
        if (vaccine != null) {
            told.addVaccineCode(Codes.vaccine(vaccine, facts.sentences().of(vaccine.name())));
        }
        told.setDoseNumber(new PositiveIntType(next.number()));
        day(told, "30981-5", "Earliest date to give", next.earliest());
        day(told, "30980-7", "Date vaccine due", next.recommended());
        day(told, "59777-3", "Latest date to give immunization", next.last());
        day(told, "59778-1", "Date when overdue for immunization", next.overdue());
    }

    private static void day(
            ImmunizationRecommendationRecommendationComponent told, String loinc, String display, Dated day) {
        if (day != null) {
            told.addDateCriterion()
                    .setCode(new CodeableConcept(new Coding(Codes.LOINC, loinc, display)))
                    .setValueElement(new DateTimeType(day.day().toString()));
        }
    }

    /** Of the standing, then of the dates. */
    private static Stream<Reason> reasons(GroupForecast group) {
        var next = group.next();
        var dates = next == null
                ? Stream.<Dated>empty()
                : Stream.of(next.earliest(), next.recommended(), next.overdue(), next.last());
        return Stream.concat(
                group.why().stream(),
                dates.filter(Objects::nonNull).map(Dated::why).filter(Objects::nonNull));
    }

    private static CodeableConcept reason(Facts facts, Reason reason) {
        return new CodeableConcept(Codes.own("reason", reason.kind()))
                .setText(facts.sentences().of(reason));
    }
}
