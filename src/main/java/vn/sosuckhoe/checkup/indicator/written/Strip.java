package vn.sosuckhoe.checkup.indicator.written;

import java.util.regex.Pattern;

import static vn.sosuckhoe.checkup.indicator.Doubt.UNREADABLE;

/** What a strip dipped into urine shows. The number printed beside a field differs from maker to maker: it is no value. */
final class Strip {

    /** Never goes back: of a long text it would try every place where the letters may end. */
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]++ ?[a-z%/\u00B5\u03BC]++[\\d/a-z]*+");

    private static final Pattern LAST_BRACKETS = Pattern.compile("(.*?) ?[(\\[]([^()\\[\\]]*)[)\\]]");

    private Strip() {}

    static Value read(String plain) {
        var whole = Words.strip(plain);
        if (whole.isPresent()) {
            return Value.word(whole.get());
        }
        var two = LAST_BRACKETS.matcher(plain);
        if (two.matches()) {
            var outside = two.group(1).strip();
            var inside = two.group(2).strip();
            return isMeasure(outside) ? word(inside) : isMeasure(inside) ? word(outside) : Value.none(UNREADABLE);
        }
        var cut = plain.lastIndexOf(' ');
        return cut > 0 && Unit.isKnown(plain.substring(cut)) ? word(plain.substring(0, cut)) : Value.none(UNREADABLE);
    }

    private static Value word(String plain) {
        return Words.strip(plain).map(Value::word).orElseGet(() -> Value.none(UNREADABLE));
    }

    private static boolean isMeasure(String plain) {
        return NUMBER.matcher(plain).matches() || Unit.isKnown(plain);
    }
}
