package vn.sosuckhoe.fhir.resource.vaccination;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.fhir.resource.Codes;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Verdict;
import vn.sosuckhoe.vaccination.outcome.Verdict.Count;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;
import vn.sosuckhoe.vaccination.schedule.Vaccine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Doses given. A dose that does not count was given all the same: it is {@code completed} without
 * {@code protocolApplied}, and a note says why. {@code isSubpotent} is not for that: it tells of a vaccine that was
 * weak or a dose that was too small, which no source says here; and {@code not-done} is for doses that were refused.
 */
public final class Immunizations {

    private Immunizations() {}

    /** In the order of the book. */
    public static List<Immunization> of(Facts facts) {
        var doses = facts.book().vaccinations();
        var ids = DoseIds.of(facts.id(), doses);
        return IntStream.range(0, doses.size())
                .mapToObj(at -> one(facts, ids.get(at), doses.get(at), verdict(facts, at)))
                .toList();
    }

    private static Verdict verdict(Facts facts, int at) {
        var assessment = facts.book().schedule();
        return assessment == null || at >= assessment.verdicts().size()
                ? null
                : assessment.verdicts().get(at);
    }

    private static Immunization one(Facts facts, String id, Dose dose, Verdict verdict) {
        var resource = new Immunization();
        resource.setId(id);
        resource.setLanguage(facts.sentences().language().getLanguage());
        resource.setStatus(ImmunizationStatus.COMPLETED);
        resource.setVaccineCode(vaccineCode(facts, dose));
        resource.setPatient(facts.patient());
        resource.setOccurrence(occurrence(facts, dose.date()));
        // the record was sent by facilities; who held the syringe it does not say
        resource.setPrimarySource(false);
        if (!dose.sources().isEmpty()) {
            resource.setReportOrigin(new CodeableConcept().setText(origin(facts, dose)));
        }
        if (dose.reaction() != null && !dose.reaction().isBlank()) {
            resource.addReaction().setDetail(new Reference().setDisplay(dose.reaction()));
        }
        if (verdict != null) {
            verdict.counts().stream()
                    .filter(count -> count.outcome() == Outcome.VALID && count.number() != null)
                    .forEach(count -> protocol(facts, resource, dose, count));
        }
        notes(facts, dose, verdict).forEach(note -> resource.addNote().setText(note));
        return resource;
    }

    private static CodeableConcept vaccineCode(Facts facts, Dose dose) {
        var vaccine = vaccine(facts, dose);
        var written = Stream.of(dose.name(), dose.code())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElseGet(() -> facts.sentences().word("unnamed"));
        return vaccine == null ? new CodeableConcept().setText(written) : Codes.vaccine(vaccine, written);
    }

    private static Vaccine vaccine(Facts facts, Dose dose) {
        return dose.vaccine() == null ? null : facts.schedule().vaccines().get(dose.vaccine());
    }

    private static Type occurrence(Facts facts, PartialDate date) {
        return date == null ? new StringType(facts.sentences().word("undated")) : new DateTimeType(date.toString());
    }

    private static String origin(Facts facts, Dose dose) {
        return dose.sources().stream()
                .map(facility -> facts.book().sources().stream()
                        .filter(source -> source.facility().equals(facility) && source.name() != null)
                        .findFirst()
                        .map(Source::name)
                        .map(name -> name + " (" + facility + ")")
                        .orElse(facility))
                .collect(Collectors.joining(", "));
    }

    private static void protocol(Facts facts, Immunization resource, Dose dose, Count count) {
        var protocol = resource.addProtocolApplied().setDoseNumber(new PositiveIntType(count.number()));
        var vaccine = vaccine(facts, dose);
        facts.group(count.group()).ifPresent(group -> {
            protocol.setSeries(facts.sentences().of(group.name()));
            group.antigens().stream()
                    .filter(antigen -> vaccine == null || vaccine.antigens().contains(antigen))
                    .map(facts.schedule().antigens()::get)
                    .filter(antigen -> antigen != null)
                    .forEach(antigen -> protocol.addTargetDisease(
                            Codes.disease(antigen.snomed(), facts.sentences().of(antigen.name()))));
        });
        facts.forecast(count.group())
                .map(forecast -> SeriesLength.of(forecast, facts.schedule()))
                .filter(length -> length >= count.number())
                .ifPresent(length -> protocol.setSeriesDoses(new PositiveIntType(length)));
    }

    private static List<String> notes(Facts facts, Dose dose, Verdict verdict) {
        var sentences = facts.sentences();
        var notes = new ArrayList<String>();
        if (verdict != null && (verdict.outcome() != Outcome.VALID || verdict.reason() != null)) {
            var outcome = sentences.of(verdict.outcome());
            notes.add(verdict.reason() == null ? outcome : outcome + ". " + sentences.of(verdict.reason()));
        }
        if (dose.pregnancyMonth() != null && !dose.pregnancyMonth().isBlank()) {
            notes.add(sentences.word("pregnancy") + ": " + dose.pregnancyMonth());
        }
        // said by the verdict where the book was assessed
        if (!dose.told() && verdict == null) {
            notes.add(sentences.of(Reason.of(Reason.Kind.NO_LONGER_TOLD)));
        }
        return notes;
    }
}
