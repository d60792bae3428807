package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.meaning.Reading.Rating;
import vn.sosuckhoe.checkup.meaning.Reading.Sentence;
import vn.sosuckhoe.person.Text;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One class of a ladder, from its bound up to the next one.
 *
 * @param height where it stands in its ladder, from the bottom
 * @param from {@code null}: from below everything
 * @param itself whether the bound belongs to it
 * @param rating {@code null} where nobody here can say
 */
record Rung(
        int height,
        BigDecimal from,
        boolean itself,
        Rating rating,
        Level level,
        Sentence sentence,
        Text scale,
        Source source) {

    private static final String AT_TARGET = "at-target";

    boolean reaches(BigDecimal value) {
        return from == null || value.compareTo(from) >= (itself ? 0 : 1);
    }

    boolean saysTheSameAs(Rung other) {
        return sentence.equals(other.sentence) && level == other.level && Objects.equals(rating, other.rating);
    }

    /** The one that asks for more; of two that ask the same, the higher one. A pair is at target only where both are. */
    Rung orWorse(Rung other) {
        var by = other.level.compareTo(level);
        if (by == 0 && isAtTarget() != other.isAtTarget()) {
            return isAtTarget() ? other : this;
        }
        return by > 0 || by == 0 && other.height > height ? other : this;
    }

    private boolean isAtTarget() {
        return rating != null && AT_TARGET.equals(rating.code());
    }
}
