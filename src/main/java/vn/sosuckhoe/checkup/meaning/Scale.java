package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.meaning.Ladder.Ends;
import vn.sosuckhoe.checkup.meaning.Reading.Bar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The ladders of one indicator; of each list the first that holds for somebody counts.
 *
 * @param words whether it is of a test strip: then a number has no place on it
 * @param second of the other number of a pair; empty without one
 * @param steps ages in months at which another ladder may begin to hold, ascending
 */
record Scale(boolean words, List<Ladder> first, Ends firstEnds, List<Ladder> second, Ends secondEnds, int[] steps) {

    /** How much of it there is, as far as a strip tells. */
    static final Map<String, BigDecimal> STRIP = Map.of(
            "negative",
            BigDecimal.ZERO,
            "trace",
            new BigDecimal("0.5"),
            "1+",
            BigDecimal.ONE,
            "positive",
            BigDecimal.ONE,
            "2+",
            BigDecimal.valueOf(2),
            "3+",
            BigDecimal.valueOf(3),
            "4+",
            BigDecimal.valueOf(4));

    /** Whether the value is of the kind that stands on it. */
    boolean reads(Observed observed) {
        return number(observed) != null;
    }

    private BigDecimal number(Observed observed) {
        return words ? observed.word() == null ? null : STRIP.get(observed.word()) : observed.value();
    }

    /** Of a pair whose second number is missing only a first one that calls somebody says anything. */
    Rung rung(Observed observed, Who who) {
        var rung = ladder(first, who, observed.second()).at(number(observed));
        if (second.isEmpty()) {
            return rung;
        }
        if (observed.second() == null) {
            return rung.level().callsToStation() ? rung : Words.half(rung);
        }
        return rung.orWorse(ladder(second, who, observed.value()).at(observed.second()));
    }

    Bar bar(Observed observed, Who who) {
        var segments = ladder(first, who, null).segments();
        if (segments.isEmpty()) {
            return null;
        }
        if (observed.second() == null) {
            return new Bar(segments, firstEnds.clamp(observed.value()), List.of(), null);
        }
        return new Bar(
                segments,
                firstEnds.clamp(observed.value()),
                ladder(second, who, null).segments(),
                secondEnds.clamp(observed.second()));
    }

    private static Ladder ladder(List<Ladder> ladders, Who who, BigDecimal other) {
        for (var ladder : ladders) {
            if (ladder.condition().holds(who, other)) {
                return ladder;
            }
        }
        throw new IllegalStateException("ranges.tsv leaves somebody out");
    }
}
