package vn.sosuckhoe.checkup.indicator.written;

import vn.sosuckhoe.checkup.indicator.Doubt;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

import static vn.sosuckhoe.checkup.indicator.Doubt.*;

/** Two numbers of one blood pressure, in mmHg. */
public final class Pressure {

    private static final Pattern PAIR = Pattern.compile("(\\d{1,3}) ?/ ?(\\d{1,3}) ?(mm ?hg|mm\\[hg\\])?");
    private static final Limits SYSTOLIC = Limits.of("40", "320");
    private static final Limits DIASTOLIC = Limits.of("20.1", "220");

    private Pressure() {}

    static Value read(String plain) {
        var pair = PAIR.matcher(plain);
        if (!pair.matches()) {
            return Value.none(UNREADABLE);
        }
        var unsaid = pair.group(3) == null ? Set.of(UNIT_UNDERSTOOD) : Set.<Doubt>of();
        return of(new BigDecimal(pair.group(1)), new BigDecimal(pair.group(2)), unsaid);
    }

    /** Without either number, or with the lower one on top, there is none to rely on; what was told stays. */
    public static Value of(BigDecimal systolic, BigDecimal diastolic, Set<Doubt> doubts) {
        if (systolic == null || diastolic == null) {
            return new Value(systolic, diastolic, null, Set.of(UNREADABLE));
        }
        var plausible = SYSTOLIC.hold(systolic) && DIASTOLIC.hold(diastolic) && diastolic.compareTo(systolic) < 0;
        return new Value(systolic, diastolic, null, plausible ? doubts : Set.of(IMPLAUSIBLE));
    }
}
