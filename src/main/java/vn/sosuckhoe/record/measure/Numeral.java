package vn.sosuckhoe.record.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as people write it: {@code 36.8}, {@code 36,8 độ}, {@code 1.234,5}, {@code 3 100 g}.
 *
 * @param decimal a single separator read as the decimal one
 * @param thousands the same text with its separator read as one between thousands, or {@code null} where it cannot be
 */
public record Numeral(BigDecimal decimal, BigDecimal thousands) {

    private static final int LONGEST = 20;

    /** Empty unless there is exactly one number at the start, with nothing but a unit behind it. */
    public static Optional<Numeral> read(String text) {
        var start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        var end = endOfNumber(text, start);
        if (end == start || end > LONGEST || !isUnit(text.substring(end))) {
            return Optional.empty();
        }
        var number = of(text.substring(start, end).replace('\u00A0', ' ').replace(' ', '\''));
        return number.map(value -> text.charAt(0) == '-' ? value.negated() : value);
    }

    private static int endOfNumber(String text, int start) {
        var end = start;
        while (end < text.length() && (isDigit(text.charAt(end)) || isSeparator(text, end))) {
            end++;
        }
        return end;
    }

    /** Between two digits only; a space only before three digits. */
    private static boolean isSeparator(String text, int at) {
        var c = text.charAt(at);
        var between = at > 0 && isDigit(text.charAt(at - 1)) && at + 1 < text.length() && isDigit(text.charAt(at + 1));
        return between && (c == '.' || c == ',' || (c == ' ' || c == '\u00A0') && digitsFrom(text, at + 1) == 3);
    }

    private static int digitsFrom(String text, int start) {
        var end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private static Optional<Numeral> of(String digits) {
        var last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        var separator = last < 0 ? '.' : digits.charAt(last);
        var repeated = last >= 0 && digits.indexOf(separator) != last;
        var whole = last < 0 || repeated ? digits : digits.substring(0, last);
        if (!isGrouped(whole)) {
            return Optional.empty();
        }
        var fraction = last < 0 || repeated ? "" : digits.substring(last);
        var decimal = new BigDecimal(bare(whole) + fraction.replace(',', '.'));
        var grouped = fraction.length() == 4 && whole.length() <= 3 && !whole.startsWith("0");
        return Optional.of(new Numeral(decimal, grouped ? new BigDecimal(bare(digits)) : null));
    }

    /** Digits alone, or groups of three behind one and the same separator. */
    private static boolean isGrouped(String whole) {
        var groups = whole.split("[.,']");
        for (var i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3) {
                return false;
            }
        }
        var separators =
                whole.chars().filter(c -> !isDigit((char) c)).distinct().count();
        return groups.length == 1 || separators == 1 && groups[0].length() <= 3;
    }

    private static String bare(String number) {
        return number.replace(".", "").replace(",", "").replace("'", "");
    }

    /** Words or signs without another number; the square of a metre is part of a unit. */
    private static boolean isUnit(String rest) {
        var unit = rest.replace("m2", "m");
        return unit.length() <= LONGEST
                && unit.chars().noneMatch(c -> isDigit((char) c) || ".,+-<>=~?".indexOf(c) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Numeral negated() {
        return new Numeral(decimal.negate(), thousands == null ? null : thousands.negate());
    }
}
