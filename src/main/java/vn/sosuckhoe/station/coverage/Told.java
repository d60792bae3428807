package vn.sosuckhoe.station.coverage;

import vn.sosuckhoe.coverage.Figures.Row;
import vn.sosuckhoe.coverage.Measure;
import vn.sosuckhoe.portal.words.Covering;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import java.util.Locale;

/** One row of figures in words: a count, or a share of the people it is of; what is hidden says so. */
record Told(Row row, Wording wording) {

    /**
     * @param sentence the count in words
     * @param percent whole, {@code null} where there is none to tell
     */
    record Bar(String sentence, Long percent) {

        /** Of a bar that is 298 wide. */
        public long width() {
            return percent * 298 / 100;
        }
    }

    /** "Người cao tuổi (từ 60) đã khám năm nay". */
    static String label(Measure measure, Wording wording) {
        var what = what(measure, wording);
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    }

    private static String what(Measure measure, Wording wording) {
        return wording.term("covered", measure.code(), measure.code());
    }

    String count(Measure measure) {
        var count = row.count(measure);
        return count.isPresent() ? number(count.getAsLong()) : words().hidden();
    }

    String counted(Measure measure) {
        return row.count(measure).isPresent()
                ? words().count(count(measure), what(measure, wording))
                : words().untold(what(measure, wording));
    }

    Bar share(Measure measure) {
        var percent = percent(measure);
        if (percent != null) {
            var sentence =
                    words().share(count(measure), count(measure.of()), what(measure, wording), Long.toString(percent));
            return new Bar(sentence, percent);
        }
        var label = label(measure, wording);
        return new Bar(row.count(measure).isPresent() ? words().nobodyOf(label) : words().untoldOf(label), null);
    }

    /** "123/200", or that it is hidden. */
    String cell(Measure measure) {
        return row.count(measure).isPresent() ? count(measure) + "/" + count(measure.of()) : words().hidden();
    }

    /** Never one hundred where somebody is left, nor zero where somebody is not. */
    Long percent(Measure measure) {
        var some = row.count(measure);
        var all = row.count(measure.of());
        if (some.isEmpty() || all.isEmpty() || all.getAsLong() == 0) {
            return null;
        }
        var rounded = Math.round(100.0 * some.getAsLong() / all.getAsLong());
        if (some.getAsLong() == all.getAsLong() || some.getAsLong() == 0) {
            return rounded;
        }
        return Math.max(1, Math.min(99, rounded));
    }

    private String number(long count) {
        var grouped = String.format(Locale.ROOT, "%,d", count);
        return wording.language() == Language.VI ? grouped.replace(',', '.') : grouped;
    }

    private Covering words() {
        return wording.of(Covering.class);
    }
}
