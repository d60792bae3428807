package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Visits;
import vn.sosuckhoe.portal.words.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measured values as lines: the number with its unit, both blood pressures in one, doubtful ones as sent and marked. */
public record MeasureLines(Wording wording) {

    /** All of them, in the order of the form. */
    public List<Line> of(List<Measure> measures) {
        var lines = new ArrayList<Line>();
        var pressure = pressure(measures);
        for (var measure : measures) {
            if (pressure.isPresent() && measure.name().equals("systolic")) {
                lines.add(pressure.get());
            } else if (pressure.isEmpty() || !measure.name().equals("diastolic")) {
                lines.add(line(measure));
            }
        }
        return lines;
    }

    /** Only the named ones, and only what is beyond doubt. */
    public List<Line> of(List<Measure> measures, List<String> names) {
        return of(measures.stream()
                .filter(measure -> names.contains(measure.name()) && !measure.doubtful() && measure.value() != null)
                .toList());
    }

    Line line(Measure measure) {
        return new Line(
                wording.term("measure", measure.name(), measure.name()),
                text(measure),
                null,
                measure.doubtful() ? wording.of(Visits.class).doubtful() : null);
    }

    /** "11,9 kg"; as sent where it is doubtful or no number, because then the unit is in doubt as well. */
    public String text(Measure measure) {
        if (measure.doubtful() || measure.value() == null) {
            return measure.asSent();
        }
        var number = wording.number(measure.value());
        return measure.unit() == null ? number : number + " " + unit(measure);
    }

    private String unit(Measure measure) {
        return wording.term("unit", measure.unit(), measure.unit());
    }

    private Optional<Line> pressure(List<Measure> measures) {
        return sure(measures, "systolic").flatMap(systolic -> sure(measures, "diastolic")
                .map(diastolic -> Line.of(
                        wording.of(Visits.class).bloodPressure(),
                        wording.number(systolic.value()) + "/" + text(diastolic))));
    }

    static Optional<Measure> sure(List<Measure> measures, String name) {
        return measures.stream()
                .filter(each -> each.name().equals(name) && !each.doubtful() && each.value() != null)
                .findFirst();
    }
}
