package vn.sosuckhoe.portal.view.reason;

import vn.sosuckhoe.portal.words.Because;
import vn.sosuckhoe.vaccination.schedule.Span;

import java.util.ArrayList;

/** Spans as a schedule writes them, said as an age or as a length of time. */
record Spans(Because words) {

    private record Part(String word, boolean less) {}

    /** "2 tháng", "12 tháng bớt 4 ngày". */
    String length(String written) {
        if (written == null) {
            return words.someSpan();
        }
        var span = Span.parse(written);
        var parts = new ArrayList<Part>();
        add(parts, span.years(), words.year1(), words.years(count(span.years())));
        add(parts, span.months(), words.month1(), words.months(count(span.months())));
        add(parts, span.weeks(), words.week1(), words.weeks(count(span.weeks())));
        add(parts, span.days(), words.day1(), words.days(count(span.days())));
        return parts.isEmpty()
                ? words.days("0")
                : parts.stream()
                        .reduce((one, other) -> new Part(
                                other.less ? words.minus(one.word, other.word) : words.plus(one.word, other.word),
                                false))
                        .orElseThrow()
                        .word;
    }

    /** "đủ 2 tháng tuổi", "đủ 7 tuổi", "mới sinh". */
    String age(String written) {
        if (written == null) {
            return words.agedSome();
        }
        var span = Span.parse(written);
        if (span.equals(new Span(0, 0, 0, 0))) {
            return words.newborn();
        }
        if (span.equals(new Span(span.years(), 0, 0, 0))) {
            return span.years() == 1 ? words.agedYear1() : words.agedYears(count(span.years()));
        }
        return words.aged(length(written));
    }

    private static void add(ArrayList<Part> parts, int amount, String one, String many) {
        if (amount != 0) {
            parts.add(new Part(Math.abs(amount) == 1 ? one : many, amount < 0));
        }
    }

    private static String count(int amount) {
        return Integer.toString(Math.abs(amount));
    }
}
