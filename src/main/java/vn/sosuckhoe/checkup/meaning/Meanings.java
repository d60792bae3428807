package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.checkup.Chart;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.meaning.Reading.Bar;
import vn.sosuckhoe.checkup.meaning.Reading.Sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What values mean for the person they are of, on the day they were measured. */
public final class Meanings {

    private Meanings() {}

    public static Reading of(Observed observed, Subject subject) {
        if (observed.indicator() == null) {
            return open(observed, Words.sentence("unknown"));
        }
        if (!observed.isSure()) {
            return open(observed, Words.doubt(observed));
        }
        var scale = Scales.of(observed.indicator().code());
        if (scale == null || !scale.reads(observed)) {
            return open(observed, Words.sentence("unknown"));
        }
        return read(observed, scale, Who.possible(subject, observed.date(), scale.steps()));
    }

    private static Reading read(Observed observed, Scale scale, List<Who> whos) {
        var rung = scale.rung(observed, whos.get(0));
        for (var who : whos.subList(1, whos.size())) {
            if (!scale.rung(observed, who).saysTheSameAs(rung)) {
                return open(observed, Words.sentence(whatIsMissing(observed, scale, whos)));
            }
        }
        return new Reading(
                observed,
                rung.level(),
                rung.rating(),
                rung.sentence(),
                rung.scale(),
                rung.rating() == null ? null : bar(observed, scale, whos),
                rung.source());
    }

    /** {@code null} where it would not be the same for everybody it may be of. */
    private static Bar bar(Observed observed, Scale scale, List<Who> whos) {
        var bar = scale.bar(observed, whos.get(0));
        for (var who : whos.subList(1, whos.size())) {
            if (!Objects.equals(bar, scale.bar(observed, who))) {
                return null;
            }
        }
        return bar;
    }

    private static String whatIsMissing(Observed observed, Scale scale, List<Who> whos) {
        if (observed.date() == null) {
            return "who.day";
        }
        var bySex = whos.stream().allMatch(one -> whos.stream()
                .filter(other -> other.sex() == one.sex())
                .allMatch(other -> scale.rung(observed, other).saysTheSameAs(scale.rung(observed, one))));
        return bySex ? "who.sex" : "who.age";
    }

    private static Reading open(Observed observed, Sentence sentence) {
        return new Reading(observed, Level.UNEXPLAINED, null, sentence, null, null, null);
    }

    /** Of one visit, in the order told. */
    public static List<Reading> of(Encounter encounter, Subject subject) {
        return Indicators.of(encounter).stream()
                .map(observed -> of(observed, subject))
                .toList();
    }

    /** Of all visits, newest first. */
    public static List<Reading> of(Chart chart) {
        return chart.encounters().stream()
                .flatMap(encounter -> of(encounter, chart.subject()).stream())
                .toList();
    }

    /** What a conclusion begins with: the reading that asks for most, the first told of several; empty without any. */
    public static Optional<Reading> mostPressing(List<Reading> readings) {
        return readings.stream()
                .reduce((one, other) -> Comparator.comparing(Reading::level).compare(one, other) >= 0 ? one : other);
    }
}
