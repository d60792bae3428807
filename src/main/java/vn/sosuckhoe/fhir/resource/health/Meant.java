package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.meaning.Level;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.checkup.meaning.Reading.Segment;
import vn.sosuckhoe.fhir.resource.Codes;
import vn.sosuckhoe.fhir.resource.Sentences;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The class of a value, and the numbers that ask nothing of anybody. */
final class Meant {

    private static final String LIST = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    private Meant() {}

    static void tell(Observation resource, Reading reading, Sentences sentences) {
        if (reading.rating() == null) {
            return;
        }
        standard(reading.level()).ifPresent(resource::addInterpretation);
        resource.addInterpretation(own(reading, sentences));
        if (reading.bar() != null && reading.observed().second() == null) {
            range(reading.bar().segments(), reading.observed().indicator()).ifPresent(resource::addReferenceRange);
        }
    }

    /** Our own class, as the pages call it. */
    private static CodeableConcept own(Reading reading, Sentences sentences) {
        var name = sentences.of(reading.rating().name());
        var code =
                reading.observed().indicator().code() + "." + reading.rating().code();
        return new CodeableConcept(Codes.own("rating", code))
                .setText(reading.scale() == null ? name : name + " (" + sentences.of(reading.scale()) + ")");
    }

    /**
     * "Normal" and "abnormal" of the standard's list only at the two ends: what is worth watching is neither, and high or low
     * is not told by a class.
     */
    private static Optional<CodeableConcept> standard(Level level) {
        var code = level == Level.FINE ? "N" : level.compareTo(Level.SEE_STATION) >= 0 ? "A" : null;
        return Optional.ofNullable(code).map(each -> new CodeableConcept(new Coding(LIST, each, null)));
    }

    /**
     * From the first number that is fine to the last one: in the standard both bounds belong to a range, and the number where
     * two classes meet belongs to one of them. An end of the line is no bound.
     */
    static Optional<ObservationReferenceRangeComponent> range(List<Segment> segments, Indicator indicator) {
        var fine = IntStream.range(0, segments.size())
                .filter(at -> segments.get(at).level() == Level.FINE)
                .boxed()
                .toList();
        if (fine.isEmpty() || indicator.unit() == null) {
            return Optional.empty();
        }
        var first = fine.get(0);
        var last = fine.get(fine.size() - 1);
        var range = new ObservationReferenceRangeComponent();
        var step = BigDecimal.ONE.movePointLeft(indicator.decimals());
        if (first > 0) {
            var from = segments.get(first);
            range.setLow(Values.quantity(from.above() ? from.from().add(step) : from.from(), indicator));
        }
        if (last < segments.size() - 1) {
            var to = segments.get(last).to();
            range.setHigh(Values.quantity(segments.get(last + 1).above() ? to : to.subtract(step), indicator));
        }
        return range.isEmpty() || last - first + 1 > fine.size() ? Optional.empty() : Optional.of(range);
    }
}
