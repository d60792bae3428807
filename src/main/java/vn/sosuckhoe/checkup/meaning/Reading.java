package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.person.Text;

import java.math.BigDecimal;
import java.util.List;

/**
 * A value and what it means: sentence, action, number on a bar.
 *
 * @param rating what the class is called; {@code null} where there is none
 * @param sentence never {@code null}: of what cannot be explained it says that the station will
 * @param scale name of the scale the class is taken from, as it must stand beside the class; {@code null} without one
 * @param bar {@code null} where there is nothing to draw
 * @param source of the class; {@code null} without one
 */
public record Reading(
        Observed observed, Level level, Rating rating, Sentence sentence, Text scale, Bar bar, Source source) {

    /** @param code e.g. {@code grade-1}, {@code anaemia}; stable inside its indicator */
    public record Rating(String code, Text name) {}

    /**
     * Reviewed words, one of a fixed set.
     *
     * @param id stable
     * @param version counts the wordings of this id
     * @param says what the value tells
     * @param action what to do
     */
    public record Sentence(String id, int version, Text says, Text action) {}

    /**
     * The line of numbers from one end to the other, cut where the class changes. Of a blood pressure there are two.
     *
     * @param mark where the value stands, inside the ends
     */
    public record Bar(List<Segment> segments, BigDecimal mark, List<Segment> secondSegments, BigDecimal secondMark) {

        public Bar {
            segments = List.copyOf(segments);
            secondSegments = List.copyOf(secondSegments);
        }
    }

    /** @param above whether {@code from} itself still belongs to the one before */
    public record Segment(BigDecimal from, BigDecimal to, Level level, Rating rating, boolean above) {

        /** Its own beginning belongs to it. */
        public Segment(BigDecimal from, BigDecimal to, Level level, Rating rating) {
            this(from, to, level, rating, false);
        }
    }
}
