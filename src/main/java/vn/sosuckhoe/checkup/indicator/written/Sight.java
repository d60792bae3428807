package vn.sosuckhoe.checkup.indicator.written;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

import static vn.sosuckhoe.checkup.indicator.Doubt.*;

/** Sharpness of an eye as one number: {@code 10/10} is 1.0. */
final class Sight {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,2}(?:[.,]\\d)?) ?/ ?(6|10|20)(?![\\d.,])(.*)");
    private static final Pattern DECIMAL = Pattern.compile("([0-2][.,]\\d{1,2})(?![\\d.,/])(.*)");
    private static final Pattern TENTHS = Pattern.compile("([3-9]|10)(?![\\d.,/])(.*)");
    private static final BigDecimal SHARPEST = new BigDecimal(2);

    private Sight() {}

    static Value read(String plain) {
        var fraction = FRACTION.matcher(plain);
        if (fraction.matches() && isHarmless(fraction.group(3))) {
            return possible(
                    number(fraction.group(1)).divide(new BigDecimal(fraction.group(2)), 2, RoundingMode.HALF_UP));
        }
        var decimal = DECIMAL.matcher(plain);
        if (decimal.matches() && isHarmless(decimal.group(2))) {
            return possible(number(decimal.group(1)));
        }
        // 1 and 2 alone may be tenths or the whole
        var tenths = TENTHS.matcher(plain);
        if (tenths.matches() && isHarmless(tenths.group(2))) {
            return Value.of(number(tenths.group(1)).movePointLeft(1), UNIT_UNDERSTOOD);
        }
        return plain.equals("1") || plain.equals("2") ? Value.none(UNIT_MISSING) : Value.none(UNREADABLE);
    }

    private static Value possible(BigDecimal sharpness) {
        return sharpness.compareTo(SHARPEST) > 0 ? Value.of(sharpness, IMPLAUSIBLE) : Value.of(sharpness);
    }

    private static boolean isHarmless(String rest) {
        return Words.are("glasses", Plain.bare(rest.strip()));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }
}
