package vn.sosuckhoe.checkup.meaning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.checkup.meaning.Ladder.Ends;
import vn.sosuckhoe.checkup.meaning.Reading.Segment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class BarTest {

    @Test
    void a_bar_is_cut_where_the_class_changes() {
        var bar = Case.read("bmi", "24", "40y", "f", "-").bar();
        assertThat(told(bar.segments()))
                .isEqualTo("15-18.5 thin, 18.5-23 normal, 23-25 overweight, 25-30 obese-1, 30-35 obese-2");
        assertThat(bar.mark()).isEqualByComparingTo("24");
        assertThat(bar.secondSegments()).isEmpty();
        assertThat(bar.secondMark()).isNull();
    }

    @Test
    void blood_pressure_has_two_cut_by_the_grades_also_where_only_the_upper_number_is_high() {
        var bar = Case.read("blood-pressure", "165/85", "40y", "f", "-").bar();
        assertThat(told(bar.segments()))
                .isEqualTo("80-90 low, 90-120 optimal, 120-130 normal, 130-140 high-normal, 140-160 grade-1,"
                        + " 160-180 grade-2, 180-200 emergency");
        assertThat(told(bar.secondSegments()))
                .isEqualTo("40-60 low, 60-80 optimal, 80-85 normal, 85-90 high-normal, 90-100 grade-1,"
                        + " 100-110 grade-2, 110-120 grade-3, 120-130 emergency");
        assertThat(bar.mark()).isEqualByComparingTo("165");
        assertThat(bar.secondMark()).isEqualByComparingTo("85");
    }

    @Test
    void somebody_who_is_treated_sees_the_target() {
        var bar = Case.read("hba1c", "8", "60y", "m", "diabetes").bar();
        assertThat(told(bar.segments())).isEqualTo("4-7.0 at-target, 7.0-12 above-target");
    }

    @Test
    void what_begins_above_a_number_is_drawn_from_the_next_one_that_is_shown() {
        assertThat(told(Case.read("glucose-fasting", "7.2", "60y", "m", "diabetes")
                        .bar()
                        .segments()))
                .endsWith("4.4-7.3 at-target, 7.3-16 above-target");
        assertThat(told(Case.read("creatinine", "120", "60y", "m", "-").bar().segments()))
                .isEqualTo("30-121 usual, 121-181 above-usual, 181-250 far-above-usual");
    }

    @ParameterizedTest
    @CsvSource({"60, 35", "35, 35", "10, 15", "15, 15"})
    void a_value_beyond_the_ends_stands_at_the_end(String value, BigDecimal mark) {
        assertThat(Case.read("bmi", value, "40y", "f", "-").bar().mark()).isEqualByComparingTo(mark);
    }

    @Test
    void every_bar_covers_its_ends_without_holes_and_shows_more_than_one_class() {
        Scales.all().forEach((indicator, scale) -> {
            covered(scale.first(), scale.firstEnds());
            covered(scale.second(), scale.secondEnds());
        });
    }

    private static void covered(List<Ladder> ladders, Ends ends) {
        ladders.stream()
                .map(Ladder::segments)
                .filter(segments -> !segments.isEmpty())
                .forEach(segments -> {
                    assertThat(segments).hasSizeGreaterThan(1).allMatch(segment -> segment.rating() != null);
                    var last = segments.size() - 1;
                    assertThat(segments.get(0).from()).isEqualByComparingTo(ends.from());
                    assertThat(segments.get(last).to()).isEqualByComparingTo(ends.to());
                    for (int at = 0; at < last; at++) {
                        assertThat(segments.get(at).to())
                                .isEqualByComparingTo(segments.get(at + 1).from());
                    }
                });
    }

    @Test
    void there_is_a_bar_wherever_a_number_has_a_class_and_nobody_is_left_unexplained_on_it() {
        var open = Stream.of(
                        Case.read("glucose", "5.0", "40y", "f", "-"),
                        Case.read("blood-pressure", "150/80", "10y", "f", "-"),
                        Case.read("urine-protein", "1+", "40y", "f", "-"),
                        Case.read("waist", "60", "40y", "?", "-"))
                .toList();
        assertThat(open).allMatch(reading -> reading.rating() != null && reading.bar() == null);
        assertThat(Case.read("blood-pressure", "150", "40y", "f", "-").bar().secondSegments())
                .isEmpty();
        assertThat(Case.read("blood-pressure", "150/95", "40y", "?", "-").bar()).isNotNull();
    }

    private static String told(List<Segment> segments) {
        return segments.stream()
                .map(each -> each.from() + "-" + each.to() + " " + each.rating().code())
                .collect(Collectors.joining(", "));
    }
}
