package vn.sosuckhoe.portal.view.chart;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.portal.view.chart.Picture.Writing;
import vn.sosuckhoe.portal.view.chart.Plot.Band;
import vn.sosuckhoe.portal.view.chart.Plot.Course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

class PictureTest {

    private static final Writing WRITING =
            new Writing(BigDecimal::toPlainString, day -> Integer.toString(day.getYear()));

    @Test
    void no_line_is_drawn_over_a_gap_and_every_value_keeps_its_mark() {
        var course =
                course(Stroke.SQUARE, Set.of("2023-01-01"), "2021-01-01", "2022-01-01", "2023-01-01", "2026-01-01");

        var line = draw(new Plot("kg", List.of(course), List.of()))
                .frames()
                .get(0)
                .lines()
                .get(0);

        assertThat(line.line().split("M")).hasSize(2);
        assertThat(line.line().split("L")).hasSize(3);
        assertThat(line.marks().split("h8v8h-8z", -1)).hasSize(5);
    }

    @Test
    void values_that_belong_to_no_line_are_marks_alone() {
        var course = course(Stroke.TRIANGLE, Set.of("2021-01-01"), "2021-01-01", "2022-01-01");

        assertThat(draw(new Plot("", List.of(course), List.of()))
                        .frames()
                        .get(0)
                        .lines()
                        .get(0)
                        .line())
                .isEmpty();
    }

    @Test
    void many_values_have_smaller_marks() {
        var course = new Course(Stroke.SQUARE, "", new TreeMap<>(), Set.of());
        for (var day = 0; day < 31; day++) {
            course.values().put(LocalDate.parse("2021-01-01").plusMonths(day), BigDecimal.TEN);
        }

        assertThat(draw(new Plot("", List.of(course), List.of()))
                        .frames()
                        .get(0)
                        .lines()
                        .get(0)
                        .marks())
                .contains("h4v4h-4z");
    }

    @Test
    void plots_share_one_time_and_stand_above_each_other() {
        var weight = new Plot("kg", List.of(course(Stroke.ROUND, Set.of(), "2021-01-01", "2025-01-01")), List.of());
        var bmi = new Plot("BMI", List.of(course(Stroke.ROUND, Set.of(), "2023-01-01", "2025-01-01")), List.of());

        var picture = draw(weight, bmi);

        assertThat(picture.slots()).hasSize(3);
        assertThat(picture.frames().get(0).bottom())
                .isLessThan(picture.frames().get(1).top());
        assertThat(picture.frames().get(1).bottom()).isLessThan(picture.height());
        assertThat(picture.frames().get(0).lines().get(0).newest().x())
                .isEqualTo(picture.frames().get(1).lines().get(0).newest().x());
    }

    @Test
    void a_band_has_an_edge_where_it_really_ends_and_is_always_in_the_picture() {
        var both = new Band(new BigDecimal(120), new BigDecimal(130));
        var below = new Band(null, new BigDecimal(80));
        var course = course(Stroke.ROUND, Set.of(), "2021-01-01", "2025-01-01");

        var frame = draw(new Plot("", List.of(course), List.of(both, below)))
                .frames()
                .get(0);

        assertThat(frame.bands().get(0).edges()).hasSize(2);
        assertThat(frame.bands().get(0).height()).isPositive();
        assertThat(frame.bands().get(1).edges())
                .containsExactly(frame.bands().get(1).y());
        assertThat(frame.bands().get(0).y()).isBetween((long) frame.top(), (long) frame.bottom());
    }

    @Test
    void a_finger_has_room_around_a_point_and_never_that_of_the_next_one() {
        assertThat(Slot.around(List.of(50L, 200L, 210L)))
                .containsExactly(new Slot(30, 40), new Slot(180, 25), new Slot(205, 25));
        assertThat(Slot.around(List.of(50L))).containsExactly(new Slot(30, 40));
    }

    @Test
    void lines_differ_by_more_than_their_colour() {
        var at = List.of(new Stroke.Point(10, 20));
        assertThat(List.of(Stroke.ROUND.marks(at, 4), Stroke.SQUARE.marks(at, 4), Stroke.TRIANGLE.marks(at, 4)))
                .doesNotHaveDuplicates();
        assertThat(List.of(Stroke.ROUND.style(), Stroke.SQUARE.style(), Stroke.TRIANGLE.style()))
                .containsExactly("s0", "s1", "s2");
    }

    private static Picture draw(Plot... plots) {
        return Picture.of(List.of(plots), WRITING);
    }

    private static Course course(Stroke stroke, Set<String> breaks, String... days) {
        var values = new TreeMap<LocalDate, BigDecimal>();
        for (var day : days) {
            values.put(LocalDate.parse(day), BigDecimal.valueOf(50 + values.size()));
        }
        return new Course(
                stroke, "", values, breaks.stream().map(LocalDate::parse).collect(java.util.stream.Collectors.toSet()));
    }
}
