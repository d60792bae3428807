package vn.sosuckhoe.checkup.growth.reference;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.checkup.Source;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PieceTest {

    private static final Source SOURCE = new Source("a test", "L");

    private static Piece of(int nodes, DoubleUnaryOperator median, double... places) {
        var rows = Arrays.stream(places)
                .mapToObj(place -> new Lms(2 * place, median.applyAsDouble(place), place / 100))
                .toArray(Lms[]::new);
        return new Piece(Axis.DAYS, places[0], places[places.length - 1], nodes, places, rows, SOURCE);
    }

    @Test
    void a_row_gives_its_own_numbers() {
        var piece = of(4, x -> x * x * x * x, 0, 1, 3, 7, 20);
        assertThat(piece.at(7)).isEqualTo(new Lms(14, 2401, 0.07));
        assertThat(piece.at(0)).isEqualTo(new Lms(0, 0, 0));
        assertThat(piece.at(20)).isEqualTo(new Lms(40, 160000, 0.2));
    }

    @Test
    void two_nodes_draw_a_straight_line_between_the_rows_on_either_side() {
        var piece = of(2, x -> x * x, 0, 10, 20, 30);
        assertThat(piece.at(4).m()).isCloseTo(40, within(1e-9));
        assertThat(piece.at(12).m()).isCloseTo(160, within(1e-9));
        assertThat(piece.at(28).m()).isCloseTo(800, within(1e-9));
    }

    @Test
    void four_nodes_follow_a_cubic() {
        DoubleUnaryOperator cubic = x -> x * x * x - 5 * x + 1;
        var piece = of(4, cubic, 0, 1, 3, 7, 20, 31);
        for (double place : new double[] {0.5, 2, 5, 12, 25}) {
            assertThat(piece.at(place).m()).isCloseTo(cubic.applyAsDouble(place), within(1e-8));
            assertThat(piece.at(place).l()).isCloseTo(2 * place, within(1e-9));
            assertThat(piece.at(place).s()).isCloseTo(place / 100, within(1e-9));
        }
    }

    @Test
    void the_four_nearest_rows_count_and_no_others() {
        DoubleUnaryOperator kinked = x -> x <= 40 ? x : 1000;
        var piece = of(4, kinked, 0, 10, 20, 30, 40, 50, 60, 70, 80);
        assertThat(piece.at(25).m()).isCloseTo(25, within(1e-9));
        assertThat(piece.at(65).m()).isCloseTo(1000, within(1e-9));
        assertThat(piece.at(35).m()).isNotCloseTo(35, within(1.0));
        assertThat(piece.at(55).m()).isNotCloseTo(1000, within(1.0));
    }

    @Test
    void one_row_is_the_same_everywhere() {
        assertThat(of(2, x -> 3.3, 0).at(0).m()).isEqualTo(3.3);
    }

    @Test
    void both_ends_belong_to_the_piece_and_another_axis_does_not() {
        var piece = of(2, x -> x, 14, 730);
        assertThat(piece.covers(Axis.DAYS, 14)).isTrue();
        assertThat(piece.covers(Axis.DAYS, 730)).isTrue();
        assertThat(piece.covers(Axis.DAYS, 13)).isFalse();
        assertThat(piece.covers(Axis.DAYS, 731)).isFalse();
        assertThat(piece.covers(Axis.MONTHS, 20)).isFalse();
    }
}
