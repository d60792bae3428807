package vn.sosuckhoe.checkup.growth.reference;

import vn.sosuckhoe.checkup.Source;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * One smooth stretch of a curve: WHO's rows, and how to go from one to the next.
 *
 * @param from first place of the stretch
 * @param to last place of the stretch; both belong to it
 * @param nodes rows that a value between rows is drawn through: 2 a straight line, 4 a cubic
 * @param places where the rows stand, ascending
 */
record Piece(Axis axis, double from, double to, int nodes, double[] places, Lms[] rows, Source source) {

    boolean covers(Axis other, double place) {
        return axis == other && place >= from && place <= to;
    }

    /** A row's own numbers at the row; between rows by Lagrange through the nearest ones. */
    Lms at(double place) {
        var found = Arrays.binarySearch(places, place);
        var next = found < 0 ? -found - 1 : found;
        var count = Math.min(nodes, places.length);
        var first = Math.max(0, Math.min(next - count / 2, places.length - count));
        var weights = new double[count];
        for (int node = 0; node < count; node++) {
            weights[node] = 1;
            for (int other = 0; other < count; other++) {
                if (other != node) {
                    weights[node] *= (place - places[first + other]) / (places[first + node] - places[first + other]);
                }
            }
        }
        return new Lms(mix(first, weights, Lms::l), mix(first, weights, Lms::m), mix(first, weights, Lms::s));
    }

    private double mix(int first, double[] weights, ToDoubleFunction<Lms> number) {
        var sum = 0.0;
        for (int node = 0; node < weights.length; node++) {
            sum += weights[node] * number.applyAsDouble(rows[first + node]);
        }
        return sum;
    }
}
