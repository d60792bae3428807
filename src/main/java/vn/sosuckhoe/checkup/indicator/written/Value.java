package vn.sosuckhoe.checkup.indicator.written;

import vn.sosuckhoe.checkup.indicator.Doubt;

import java.math.BigDecimal;
import java.util.Set;

/** What was read of a text; the parts are those of {@link vn.sosuckhoe.checkup.indicator.Observed}. */
public record Value(BigDecimal number, BigDecimal second, String word, Set<Doubt> doubts) {

    static Value of(BigDecimal number, Doubt... doubts) {
        return new Value(number, null, null, Set.of(doubts));
    }

    static Value none(Doubt... doubts) {
        return of(null, doubts);
    }

    static Value word(String word) {
        return new Value(null, null, word, Set.of());
    }
}
