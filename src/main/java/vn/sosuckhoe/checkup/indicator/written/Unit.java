package vn.sosuckhoe.checkup.indicator.written;

import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.person.Tsv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static java.math.BigDecimal.ONE;

/**
 * A way to write the unit of one indicator: value = (number - offset) × over / under.
 *
 * @param unsaid where a number without a unit may be in this one, in this unit; {@code null}: never
 */
record Unit(
        String indicator, Set<String> written, BigDecimal over, BigDecimal under, BigDecimal offset, Limits unsaid) {

    private static final Map<String, List<Unit>> ALL = Tsv.rows(Indicator.class, "units.tsv").stream()
            .map(Unit::read)
            .collect(Collectors.groupingBy(Unit::indicator, Collectors.toUnmodifiableList()));
    private static final Set<String> EVERY_SPELLING = ALL.values().stream()
            .flatMap(List::stream)
            .flatMap(unit -> unit.written.stream())
            .collect(Collectors.toUnmodifiableSet());

    static List<Unit> of(Indicator indicator) {
        return ALL.getOrDefault(indicator.code(), List.of());
    }

    static boolean isKnown(String written) {
        return EVERY_SPELLING.contains(key(written));
    }

    /** Letters, digits, slash and per cent only. */
    static String key(String written) {
        var plain = Plain.of(written);
        var key = new StringBuilder(plain.length());
        for (var at = 0; at < plain.length(); at++) {
            key.append(kept(plain.charAt(at)));
        }
        var start = key.length() > 1 && key.charAt(0) == 'x' && Character.isDigit(key.charAt(1)) ? 1 : 0;
        return key.substring(start);
    }

    private static String kept(char letter) {
        return switch (letter) {
            case '\u00B5', '\u03BC' -> "u";
            case '\u00B9' -> "1";
            case '\u00B2' -> "2";
            case '\u00B3' -> "3";
            case '\u2076' -> "6";
            case '\u2079' -> "9";
            case '\u00B0' -> "o";
            default ->
                letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '/' || letter == '%'
                        ? String.valueOf(letter)
                        : "";
        };
    }

    private static Unit read(String[] row) {
        var factor = row[2].split("/");
        var over = new BigDecimal(factor[0]);
        var under = factor.length == 1 ? ONE : new BigDecimal(factor[1]);
        var offset = row[3].isEmpty() ? BigDecimal.ZERO : new BigDecimal(row[3]);
        var unsaid =
                switch (row[4]) {
                    case "-" -> null;
                    case "" -> Limits.ofIndicator(row[0]);
                    default -> Limits.of(row[4], row[5]);
                };
        var written = Arrays.stream(row[1].split(";")).map(Unit::key).collect(Collectors.toUnmodifiableSet());
        return new Unit(row[0], written, over, under, offset, unsaid);
    }

    boolean isWritten(String text) {
        return written.contains(key(text));
    }

    /** The one the indicator is kept in. */
    boolean isOwn() {
        return over.equals(ONE) && under.equals(ONE) && offset.signum() == 0;
    }

    /** In the indicator's unit; rounded to its places where the factor is more than a shift of the point. */
    BigDecimal value(BigDecimal number, int places) {
        if (isOwn()) {
            return number;
        }
        var value = number.subtract(offset).multiply(over).divide(under, MathContext.DECIMAL64);
        var shift = under.equals(ONE) && offset.signum() == 0 && isPowerOfTen();
        return shift ? shortest(value) : value.setScale(places, RoundingMode.HALF_UP);
    }

    private boolean isPowerOfTen() {
        return over.stripTrailingZeros().unscaledValue().equals(ONE.unscaledValue());
    }

    private static BigDecimal shortest(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
