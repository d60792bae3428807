package vn.sosuckhoe.portal.view.checkup;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.meaning.Level;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.checkup.meaning.Reading.Bar;
import vn.sosuckhoe.checkup.meaning.Reading.Rating;
import vn.sosuckhoe.checkup.meaning.Reading.Segment;
import vn.sosuckhoe.checkup.meaning.Reading.Sentence;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RangeBarTest {

    private static final List<Segment> SUGAR = List.of(
            segment("2", "3.9", Level.SEE_STATION, "thấp"),
            segment("3.9", "5.6", Level.FINE, "bình thường"),
            segment("5.6", "7", Level.WATCH, "hơi cao"),
            segment("7", "16", Level.SEE_STATION, "cao"));

    @Test
    void the_classes_fill_the_line_without_a_hole_and_none_is_too_narrow_to_be_seen() {
        var parts = bar("6.1").parts();
        assertThat(parts.get(0).x()).isEqualTo(8);
        for (var index = 1; index < parts.size(); index++) {
            var before = parts.get(index - 1);
            assertThat(parts.get(index).x()).isEqualTo(before.x() + before.width());
        }
        var last = parts.get(parts.size() - 1);
        assertThat(last.x() + last.width()).isEqualTo(RangeBar.WIDTH - 8);
        assertThat(parts).allMatch(part -> part.width() >= 20);
        assertThat(bar(many(14), "3").parts()).hasSize(14).allMatch(part -> part.width() >= 20);
    }

    @Test
    void the_number_stands_in_its_class_and_on_a_limit_in_the_upper_one() {
        for (var value : List.of("2", "3.89", "3.9", "5.6", "6.1", "7", "16")) {
            var bar = bar(value);
            var here = bar.parts().stream().filter(RangeBar.Part::here).toList();
            assertThat(here).as(value).hasSize(1);
            assertThat(bar.tip())
                    .as(value)
                    .isBetween(here.get(0).x(), here.get(0).x() + here.get(0).width());
        }
        assertThat(bar("7").parts().get(3).here()).isTrue();
        assertThat(bar("6.9").parts().get(2).here()).isTrue();
    }

    @Test
    void a_limit_that_belongs_to_the_class_below_stays_there_in_picture_and_words() {
        var pulse = List.of(
                segment("60", "100", Level.FINE, "thường"),
                new Segment(
                        new BigDecimal("100"),
                        new BigDecimal("140"),
                        Level.WATCH,
                        new Rating("r", new Text("cao", "high")),
                        true));
        assertThat(bar(pulse, "100").parts()).extracting(RangeBar.Part::here).containsExactly(true, false);
        assertThat(bar(pulse, "101").parts()).extracting(RangeBar.Part::here).containsExactly(false, true);
        assertThat(bar(pulse, "101").parts()).extracting(RangeBar.Part::range).containsExactly("đến 100", "trên 100");
    }

    @Test
    void classes_differ_in_height_and_hatching_and_not_by_colour_alone() {
        var parts = bar("6.1").parts();
        assertThat(parts.get(1).hatch()).isEmpty();
        assertThat(parts.get(2).hatch()).isNotEmpty();
        assertThat(parts.get(2).height()).isGreaterThan(parts.get(1).height());
        assertThat(parts.get(3).height()).isGreaterThan(parts.get(2).height());
        assertThat(strokes(parts.get(3)) * parts.get(2).width())
                .isGreaterThan(strokes(parts.get(2)) * parts.get(3).width());
    }

    @Test
    void the_picture_is_told_in_words_with_every_class_and_its_numbers() {
        var bar = bar("6.1");
        assertThat(bar.title()).isEqualTo("Đường máu lúc đói");
        assertThat(bar.told())
                .isEqualTo("6,1, thuộc mức “hơi cao”. Các mức: thấp: dưới 3,9; bình thường: từ 3,9 đến dưới 5,6;"
                        + " hơi cao: từ 5,6 đến dưới 7; cao: từ 7 trở lên.");
        assertThat(bar.ticks()).extracting(RangeBar.Tick::number).startsWith("3,9", "5,6");
    }

    @Test
    void words_at_the_ends_stay_inside_the_picture() {
        assertThat(bar("2").anchor()).isEqualTo("start");
        assertThat(bar("6.1").anchor()).isEqualTo("middle");
        assertThat(bar("16").anchor()).isEqualTo("end");
    }

    @Test
    void a_blood_pressure_has_two_bars_and_what_has_no_bar_none() {
        var observed = observed("blood-pressure", "150", "84");
        var two = new Bar(
                List.of(segment("80", "140", Level.FINE, "thường"), segment("140", "200", Level.SEE_STATION, "cao")),
                new BigDecimal("150"),
                List.of(segment("40", "90", Level.FINE, "thường"), segment("90", "130", Level.SEE_STATION, "cao")),
                new BigDecimal("84"));
        var bars = RangeBar.of(reading(observed, two), Wording.in(Language.VI));
        assertThat(bars).extracting(RangeBar::number).containsExactly("150", "84");
        assertThat(bars.get(0).parts().get(1).here()).isTrue();
        assertThat(bars.get(1).parts().get(0).here()).isTrue();
        assertThat(RangeBar.of(reading(observed, null), Wording.in(Language.VI)))
                .isEmpty();
    }

    private static long strokes(RangeBar.Part part) {
        return part.hatch().chars().filter(letter -> letter == 'M').count();
    }

    private static RangeBar bar(String value) {
        return bar(SUGAR, value);
    }

    private static RangeBar bar(List<Segment> segments, String value) {
        var observed = observed("glucose-fasting", value, null);
        return RangeBar.of(
                        reading(observed, new Bar(segments, new BigDecimal(value), List.of(), null)),
                        Wording.in(Language.VI))
                .get(0);
    }

    private static List<Segment> many(int classes) {
        return java.util.stream.IntStream.range(0, classes)
                .mapToObj(at -> segment(
                        Integer.toString(at * at), Integer.toString((at + 1) * (at + 1)), Level.FINE, "mức " + at))
                .toList();
    }

    private static Segment segment(String from, String to, Level level, String name) {
        return new Segment(new BigDecimal(from), new BigDecimal(to), level, new Rating("r", new Text(name, name)));
    }

    private static Observed observed(String code, String value, String second) {
        return new Observed(
                Indicators.ofCode(code).orElseThrow(),
                "v1",
                null,
                code,
                value,
                new BigDecimal(value),
                second == null ? null : new BigDecimal(second),
                null,
                Set.of());
    }

    private static Reading reading(Observed observed, Bar bar) {
        var words = new Text("câu", "sentence");
        return new Reading(observed, Level.WATCH, null, new Sentence("s", 1, words, words), null, bar, null);
    }
}
