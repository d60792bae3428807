package vn.sosuckhoe.checkup.growth.reference;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.Tsv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Against what WHO itself prints: every age, every standard deviation. */
class ReferenceTest {

    private static final double MONTH = 30.4375;

    @Test
    void every_measure_in_the_tables_that_who_prints_comes_out_to_the_last_decimal() {
        var wrong = new ArrayList<String>();
        var compared = 0;
        for (var row : Tsv.rows(ReferenceTest.class, "tables.tsv.gz")) {
            var place = printed(row);
            if (place.isPresent()) {
                compared++;
                var decimals = Integer.parseInt(row[6]);
                var measure = outward(Index.ofCode(row[0]), place.get().lms(), Integer.parseInt(row[4]));
                var off = Math.abs(measure - Double.parseDouble(row[5]));
                // the printed number may be rounded either way at a tie
                if (off > 0.5 * Math.pow(10, -decimals) + 2e-4) {
                    wrong.add(String.join(" ", row) + " but " + measure);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(14_900);
    }

    @Test
    void every_z_score_in_the_tables_of_5_to_19_years_comes_back_to_a_hundredth() {
        var wrong = new ArrayList<String>();
        for (var row : Tsv.rows(ReferenceTest.class, "tables.tsv.gz")) {
            if (row[6].equals("3")) {
                var index = Index.ofCode(row[0]);
                var z = index.treatment().z(printed(row).orElseThrow().lms(), Double.parseDouble(row[5]));
                if (Math.abs(z - Double.parseDouble(row[4])) > 0.005) {
                    wrong.add(String.join(" ", row) + " but " + z);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void length_of_every_day_and_weight_of_every_millimetre_come_back_to_a_hundredth() {
        var wrong = new ArrayList<String>();
        for (var row : Tsv.rows(ReferenceTest.class, "expanded.tsv.gz")) {
            var index = Index.ofCode(row[0]);
            var lms = Reference.find(index, sex(row[2]), Axis.ofCode(row[1]), Double.parseDouble(row[3]))
                    .orElseThrow()
                    .lms();
            var expected = new int[] {-3, 0, 3, 4};
            for (int column = 0; column < expected.length; column++) {
                var z = index.treatment().z(lms, Double.parseDouble(row[4 + column]));
                if (Math.abs(z - expected[column]) > 0.005) {
                    wrong.add(String.join(" ", row) + " but " + z);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void days_between_the_rows_come_out_as_in_the_tables_by_day() {
        var wrong = new ArrayList<String>();
        for (var row : Tsv.rows(ReferenceTest.class, "days.tsv")) {
            var who = new Lms(Double.parseDouble(row[3]), Double.parseDouble(row[4]), Double.parseDouble(row[5]));
            var ours = Reference.forAge(Index.ofCode(row[0]), sex(row[1]), new Age(Long.parseLong(row[2]), 0))
                    .orElseThrow()
                    .lms();
            for (int z = -3; z <= 3; z++) {
                if (Math.abs(ours.z(who.at(z)) - z) > 0.005) {
                    wrong.add(String.join(" ", row) + " at " + z + " but " + ours);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void two_years_are_lying_until_day_730_and_standing_from_731() {
        assertThat(median(Index.LENGTH_HEIGHT_FOR_AGE, 730)).isCloseTo(87.80, within(0.005));
        assertThat(median(Index.LENGTH_HEIGHT_FOR_AGE, 731)).isCloseTo(87.13, within(0.005));
        assertThat(median(Index.BMI_FOR_AGE, 730)).isCloseTo(15.74, within(0.005));
        assertThat(median(Index.BMI_FOR_AGE, 731)).isCloseTo(16.02, within(0.005));
    }

    @Test
    void the_standards_end_at_sixty_months_and_the_reference_takes_over() {
        var last = Reference.forAge(Index.LENGTH_HEIGHT_FOR_AGE, Sex.MALE, new Age(1826, 59))
                .orElseThrow();
        var first = Reference.forAge(Index.LENGTH_HEIGHT_FOR_AGE, Sex.MALE, new Age(1827, 60))
                .orElseThrow();
        assertThat(last.axis()).isEqualTo(Axis.DAYS);
        assertThat(last.source()).isEqualTo(new Source("WHO Child Growth Standards 2006", "H"));
        assertThat(first.axis()).isEqualTo(Axis.MONTHS);
        assertThat(first.source()).isEqualTo(new Source("WHO growth reference 5-19 years, 2007", "H"));
        assertThat(first.lms().m()).isCloseTo(109.7265 + (1827 / MONTH - 60) * (110.2647 - 109.7265), within(1e-9));
    }

    @Test
    void between_two_months_who_goes_in_a_straight_line() {
        var lms = Reference.forAge(Index.BMI_FOR_AGE, Sex.FEMALE, new Age(3668, 120))
                .orElseThrow()
                .lms();
        var part = 3668 / MONTH - 120;
        assertThat(lms.l()).isCloseTo(-1.4864 + part * (-1.4859 + 1.4864), within(1e-9));
        assertThat(lms.m()).isCloseTo(16.6133 + part * (16.6612 - 16.6133), within(1e-9));
        assertThat(lms.s()).isCloseTo(0.12307 + part * (0.12346 - 0.12307), within(1e-9));
    }

    @Test
    void each_index_ends_where_who_ends_it() {
        assertThat(covered(Index.WEIGHT_FOR_AGE, 0, 3682)).isTrue();
        assertThat(covered(Index.WEIGHT_FOR_AGE, -1)).isFalse();
        assertThat(covered(Index.WEIGHT_FOR_AGE, 3683)).isFalse();
        assertThat(covered(Index.LENGTH_HEIGHT_FOR_AGE, 0, 13, 14, 6939, 6940, 6970))
                .isTrue();
        assertThat(covered(Index.LENGTH_HEIGHT_FOR_AGE, 6971)).isFalse();
        assertThat(covered(Index.BMI_FOR_AGE, 0, 14, 15, 6970)).isTrue();
        assertThat(covered(Index.BMI_FOR_AGE, 6971)).isFalse();
        assertThat(covered(Index.HEAD_CIRCUMFERENCE_FOR_AGE, 0, 13, 14, 1826)).isTrue();
        assertThat(covered(Index.HEAD_CIRCUMFERENCE_FOR_AGE, 1827)).isFalse();
        assertThat(covered(Index.ARM_CIRCUMFERENCE_FOR_AGE, 91, 1826)).isTrue();
        assertThat(covered(Index.ARM_CIRCUMFERENCE_FOR_AGE, 90)).isFalse();
        assertThat(covered(Index.ARM_CIRCUMFERENCE_FOR_AGE, 1827)).isFalse();
        assertThat(covered(Index.ARM_CIRCUMFERENCE, 400)).isFalse();
    }

    @Test
    void the_extent_of_a_curve_is_its_first_and_last_place() {
        assertThat(Reference.extent(Index.WEIGHT_FOR_AGE)).isEqualTo(new Reference.Extent(0, 3682));
        assertThat(Reference.extent(Index.LENGTH_HEIGHT_FOR_AGE)).isEqualTo(new Reference.Extent(0, 6970));
        assertThat(Reference.extent(Index.ARM_CIRCUMFERENCE_FOR_AGE)).isEqualTo(new Reference.Extent(91, 1826));
        assertThat(Reference.extent(Index.WEIGHT_FOR_HEIGHT)).isEqualTo(new Reference.Extent(65, 120));
    }

    @Test
    void weight_for_length_and_for_height_have_their_own_spans() {
        assertThat(Reference.forStature(Index.WEIGHT_FOR_LENGTH, Sex.MALE, 45)).isPresent();
        assertThat(Reference.forStature(Index.WEIGHT_FOR_LENGTH, Sex.MALE, 110)).isPresent();
        assertThat(Reference.forStature(Index.WEIGHT_FOR_LENGTH, Sex.MALE, 44.9))
                .isEmpty();
        assertThat(Reference.forStature(Index.WEIGHT_FOR_LENGTH, Sex.MALE, 110.1))
                .isEmpty();
        assertThat(Reference.forStature(Index.WEIGHT_FOR_HEIGHT, Sex.FEMALE, 65))
                .isPresent();
        assertThat(Reference.forStature(Index.WEIGHT_FOR_HEIGHT, Sex.FEMALE, 120))
                .isPresent();
        assertThat(Reference.forStature(Index.WEIGHT_FOR_HEIGHT, Sex.FEMALE, 64.9))
                .isEmpty();
        assertThat(Reference.forStature(Index.WEIGHT_FOR_HEIGHT, Sex.FEMALE, 120.1))
                .isEmpty();
    }

    @Test
    void without_a_determined_sex_there_is_no_curve() {
        assertThat(Reference.forAge(Index.WEIGHT_FOR_AGE, Sex.UNDETERMINED, new Age(100, 3)))
                .isEmpty();
        assertThat(Reference.forAge(Index.WEIGHT_FOR_AGE, null, new Age(100, 3)))
                .isEmpty();
    }

    @Test
    void a_picture_gets_seven_lines_in_order() {
        var lines = Reference.lines(Index.WEIGHT_FOR_AGE, Sex.FEMALE, 0, 60, 30);
        assertThat(lines.keySet()).containsExactly(-3, -2, -1, 0, 1, 2, 3);
        assertThat(lines.get(0)).extracting(Reference.Point::x).containsExactly(0.0, 30.0, 60.0);
        assertThat(lines.get(0)).extracting(point -> tenths(point.y())).containsExactly("3.2", "4.2", "5.1");
        assertThat(lines.get(-3)).extracting(point -> tenths(point.y())).containsExactly("2.0", "2.7", "3.4");
        assertThat(lines.get(3)).extracting(point -> tenths(point.y())).containsExactly("4.8", "6.2", "7.5");
    }

    @Test
    void a_picture_leaves_out_what_has_no_curve_and_crosses_five_years() {
        assertThat(Reference.lines(Index.ARM_CIRCUMFERENCE_FOR_AGE, Sex.MALE, 60, 120, 30)
                        .get(0))
                .extracting(Reference.Point::x)
                .containsExactly(120.0);
        assertThat(Reference.lines(Index.WEIGHT_FOR_AGE, Sex.MALE, 1825, 1829, 1)
                        .get(0))
                .hasSize(5);
        assertThat(Reference.lines(Index.WEIGHT_FOR_HEIGHT, Sex.MALE, 60, 70, 5).get(0))
                .extracting(Reference.Point::x)
                .containsExactly(65.0, 70.0);
    }

    @Test
    void every_curve_rises_from_minus_three_to_three_at_every_place() {
        for (var index : Set.of(Index.WEIGHT_FOR_AGE, Index.BMI_FOR_AGE, Index.HEAD_CIRCUMFERENCE_FOR_AGE)) {
            var lines = Reference.lines(index, Sex.FEMALE, 0, 1900, 1);
            for (int sd = -3; sd < 3; sd++) {
                for (int at = 0; at < lines.get(sd).size(); at++) {
                    assertThat(lines.get(sd).get(at).y())
                            .isLessThan(lines.get(sd + 1).get(at).y());
                }
            }
        }
    }

    private static Optional<Reference.Place> printed(String[] row) {
        var x = Double.parseDouble(row[3]);
        var sex = sex(row[2]);
        var index = Index.ofCode(row[0]);
        return switch (row[1]) {
            case "week" -> Reference.find(index, sex, Axis.DAYS, 7 * x);
            case "months" -> Reference.find(index, sex, Axis.MONTHS, x);
            case "cm" -> Reference.find(index, sex, Axis.CM, x);
            // month 24 stands in the lying and in the standing table, half a day from both
            case "lying-month", "standing-month" -> x == 24 ? Optional.empty() : byMonth(index, sex, x);
            default -> byMonth(index, sex, x);
        };
    }

    /** WHO's monthly rows stand at whole months of 30.4375 days, between two days. */
    private static Optional<Reference.Place> byMonth(Index index, Sex sex, double month) {
        return Reference.find(index, sex, Axis.DAYS, month * MONTH);
    }

    private static double outward(Index index, Lms lms, int z) {
        if (Math.abs(z) <= 3 || !index.treatment().restricted()) {
            return lms.at(z);
        }
        var side = Integer.signum(z);
        return lms.at(3 * side) + (Math.abs(z) - 3) * (lms.at(3 * side) - lms.at(2 * side));
    }

    private static boolean covered(Index index, long... days) {
        return Stream.of(Sex.MALE, Sex.FEMALE).allMatch(sex -> Arrays.stream(days)
                .allMatch(day -> Reference.forAge(index, sex, new Age(day, 0)).isPresent()));
    }

    private static double median(Index index, int day) {
        return Reference.forAge(index, Sex.MALE, new Age(day, 24))
                .orElseThrow()
                .lms()
                .m();
    }

    private static String tenths(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toString();
    }

    private static Sex sex(String word) {
        return word.equals("male") ? Sex.MALE : Sex.FEMALE;
    }
}
