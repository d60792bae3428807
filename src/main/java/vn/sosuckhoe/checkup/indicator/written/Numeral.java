package vn.sosuckhoe.checkup.indicator.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number at the start of a text.
 *
 * @param readings one, or two where a separator may be the decimal one or one between thousands: the decimal first
 * @param rest what stands behind it
 */
record Numeral(List<BigDecimal> readings, String rest) {

    private static final Pattern START =
            Pattern.compile("(\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?(?![\\d^/*])|\\d+(?:[.,]\\d+)*)(.*)", Pattern.DOTALL);
    private static final int LONGEST = 16;
    private static final int LOOKED_AT = 4 * LONGEST;

    static Optional<Numeral> leading(String text) {
        // repeated groups of a pattern cost stack
        var found = START.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        if (!found.matches() || found.group(1).length() > LONGEST) {
            return Optional.empty();
        }
        var readings = readings(found.group(1));
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Numeral(readings, text.substring(found.end(1)).strip()));
    }

    private static List<BigDecimal> readings(String digits) {
        var last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return List.of(new BigDecimal(bare(digits)));
        }
        var whole = digits.substring(0, last);
        var fraction = digits.substring(last + 1);
        var again = whole.indexOf(digits.charAt(last)) >= 0;
        if (!isGrouped(again ? digits : whole)) {
            return List.of();
        }
        if (again) {
            return List.of(new BigDecimal(bare(digits)));
        }
        var readings = new ArrayList<BigDecimal>();
        readings.add(new BigDecimal(bare(whole) + "." + fraction));
        if (fraction.length() == 3 && whole.length() <= 3 && !whole.startsWith("0")) {
            readings.add(new BigDecimal(bare(digits)));
        }
        return List.copyOf(readings);
    }

    /** Digits alone, or groups of three behind one and the same separator. */
    private static boolean isGrouped(String whole) {
        var groups = whole.split("[., ]", -1);
        for (var at = 1; at < groups.length; at++) {
            if (groups[at].length() != 3) {
                return false;
            }
        }
        var separators = whole.chars()
                .filter(each -> each < '0' || each > '9')
                .distinct()
                .count();
        return groups.length == 1 || separators == 1 && groups[0].length() <= 3;
    }

    private static String bare(String number) {
        return number.replace(".", "").replace(",", "").replace(" ", "");
    }
}
