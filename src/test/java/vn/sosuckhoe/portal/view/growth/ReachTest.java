package vn.sosuckhoe.portal.view.growth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.checkup.growth.reference.Index;
import vn.sosuckhoe.checkup.growth.reference.Reference.Point;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.portal.view.growth.Reach.Unit;

import java.util.List;
import java.util.stream.DoubleStream;

import static org.assertj.core.api.Assertions.assertThat;

class ReachTest {

    private static final int HEIGHT_ENDS = 6970;

    @ParameterizedTest
    @CsvSource({
        // first point, today, from, to, unit, last mark
        "0, 130, 0, 365, MONTHS, 12",
        "0, 365, 0, 365, MONTHS, 12",
        "0, 366, 0, 731, MONTHS, 24",
        "20, 1100, 0, 1826, YEARS, 5",
        "900, 3000, 0, 3652, YEARS, 10",
        "2200, 3000, 1827, 3652, YEARS, 10",
        "2200, 4000, 1827, 6939, YEARS, 18",
        "4000, 5000, 3652, 6939, YEARS, 18",
        "4000, 6950, 3652, 6970, YEARS, 18",
    })
    void a_picture_of_ages_ends_at_the_next_birthday_that_matters_and_begins_before_the_first_point(
            int first, int now, int from, int to, Unit unit, String lastMark) {
        var reach = Reach.ofAge(first, now, HEIGHT_ENDS);
        assertThat(reach.from()).isEqualTo(from);
        assertThat(reach.to()).isEqualTo(to);
        assertThat(reach.unit()).isEqualTo(unit);
        assertThat(reach.marks()).hasSizeBetween(4, 9);
        assertThat(reach.marks()).allMatch(mark -> mark.at() >= from - 1 && mark.at() <= to + 1);
        assertThat(reach.marks().get(reach.marks().size() - 1).number()).isEqualTo(lastMark);
    }

    @Test
    void weight_ends_where_who_ends_it() {
        assertThat(Reach.ofAge(2000, 3682, 3682).to()).isEqualTo(3682);
    }

    @Test
    void a_picture_of_lengths_leaves_room_on_both_sides_and_stays_on_the_curve() {
        var reach = Reach.ofStature(49, 63.5, 45, 110);
        assertThat(List.of(reach.from(), reach.to())).containsExactly(45, 70);
        assertThat(Reach.ofStature(66, 118, 65, 120).marks())
                .extracting(Reach.Mark::number)
                .containsExactly("70", "80", "90", "100", "110", "120");
    }

    @Test
    void no_line_is_drawn_from_lying_to_standing_nor_from_the_standards_to_the_reference() {
        var lines = Reach.ofAge(0, 3000, HEIGHT_ENDS).lines(Index.LENGTH_HEIGHT_FOR_AGE, Sex.FEMALE);
        assertThat(lines.keySet()).containsExactly(-3, -2, -1, 0, 1, 2, 3);
        var middle = lines.get(0);
        assertThat(middle).hasSize(3);
        assertThat(middle.get(0)).last().extracting(Point::x).isEqualTo(730.0);
        assertThat(middle.get(1)).first().extracting(Point::x).isEqualTo(731.0);
        assertThat(middle.get(1)).last().extracting(Point::x).isEqualTo(1826.0);
        assertThat(middle.get(2)).first().extracting(Point::x).isEqualTo(1827.0);
        assertThat(middle.stream().mapToInt(List::size).sum()).isLessThan(50);
    }

    @Test
    void marks_beside_a_picture_are_whole_and_hold_everything_drawn() {
        var scale = Scale.of(DoubleStream.of(2.1, 28.9));
        assertThat(scale.marks()).containsExactly(0, 5, 10, 15, 20, 25, 30);
        assertThat(Scale.of(DoubleStream.of(46.5, 82.0)).marks()).startsWith(40).endsWith(90);
        assertThat(Scale.of(DoubleStream.of(11.2, 16.9)).marks()).containsExactly(11, 12, 13, 14, 15, 16, 17);
    }

    @Test
    void higher_measures_stand_higher_in_the_picture_and_later_ones_further_right() {
        var plot = new Plot(0, 365, 0, 20);
        assertThat(plot.y(20)).isEqualTo(Plot.TOP);
        assertThat(plot.y(0)).isEqualTo(Plot.BOTTOM);
        assertThat(plot.x(0)).isEqualTo(Plot.LEFT);
        assertThat(plot.x(365)).isEqualTo(Plot.RIGHT);
        assertThat(plot.path(List.of(new Point(0, 0), new Point(0.1, 0), new Point(365, 20))))
                .isEqualTo("M46 350L384 14");
    }
}
