package vn.sosuckhoe.checkup.growth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sosuckhoe.checkup.growth.reference.Age;
import vn.sosuckhoe.checkup.growth.reference.Index;
import vn.sosuckhoe.checkup.growth.reference.Lms;
import vn.sosuckhoe.checkup.growth.reference.Reference;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GrowthTest {

    private static final LocalDate BIRTH = LocalDate.of(2020, 1, 1);
    private static final Child BOY = new Child(BIRTH, Sex.MALE, null);
    private static final Child GIRL = new Child(BIRTH, Sex.FEMALE, false);

    // --- WHO's own examples: tests of its programs anthro and anthroplus, and the sources of §6

    @ParameterizedTest
    @CsvSource({
        // sex, day, length or height, position, z of WHO
        "1, 987, 72.86, LYING, -6.09",
        "2, 731, 77.5, , -2.55",
        "2, 731, 77.5, STANDING, -2.55",
        "1, 244, 60, STANDING, -4.81",
    })
    void length_and_height_are_scored_as_who_does(
            String sex, int day, BigDecimal height, Position position, BigDecimal z) {
        assertThat(stature(sex, day, height, position).z()).isEqualByComparingTo(z);
    }

    @ParameterizedTest
    @CsvSource({
        // girls of 60.32 and 60.91 months: day, height, weight, z of height, weight and BMI
        "1836, 113.8, 18.7, 0.96, 0.21, -0.58",
        "1854, 113.6, 20.5, 0.85, 0.79, 0.42",
    })
    void a_child_of_sixty_months_is_scored_by_the_reference_as_who_does(
            int day, BigDecimal height, BigDecimal weight, BigDecimal haz, BigDecimal waz, BigDecimal baz) {
        var results = Growth.of(GIRL, weighed(day, weight, height, Position.STANDING));
        assertThat(results)
                .extracting(IndexResult::index)
                .containsExactly(Index.WEIGHT_FOR_AGE, Index.LENGTH_HEIGHT_FOR_AGE, Index.BMI_FOR_AGE);
        assertThat(results).extracting(IndexResult::z).containsExactly(waz, haz, baz);
    }

    // --- both positions

    @ParameterizedTest
    @CsvSource({
        "730, LYING, 85.0, ''",
        "730, STANDING, 85.7, STATURE_CONVERTED",
        "730, , 85.0, POSITION_ASSUMED",
        "731, STANDING, 85.0, ''",
        "731, LYING, 84.3, STATURE_CONVERTED",
        "731, , 85.0, POSITION_ASSUMED",
        "273, STANDING, 85.0, POSITION_NOT_BELIEVED",
        "274, STANDING, 85.7, STATURE_CONVERTED",
        "273, LYING, 85.0, ''",
        "3000, LYING, 84.3, STATURE_CONVERTED",
    })
    void length_is_lying_until_day_730_and_height_standing_from_731(
            int day, Position position, BigDecimal used, String remark) {
        var result = stature("1", day, new BigDecimal("85.0"), position);
        assertThat(result.value()).isEqualByComparingTo(used);
        assertThat(result.remarks())
                .filteredOn(told -> told != Remark.IMPLAUSIBLE)
                .hasToString("[" + remark + "]");
    }

    @Test
    void the_converted_length_goes_into_every_index_that_uses_it() {
        var standing = Growth.of(BOY, weighed(500, kg("10"), kg("80"), Position.STANDING));
        var lying = Growth.of(BOY, weighed(500, kg("10"), kg("80.7"), Position.LYING));
        assertThat(standing)
                .extracting(IndexResult::z)
                .isEqualTo(lying.stream().map(IndexResult::z).toList());
        assertThat(standing.get(0).remarks()).isEmpty();
        assertThat(standing.subList(1, 4))
                .allSatisfy(result -> assertThat(result.remarks()).containsExactly(Remark.STATURE_CONVERTED));
    }

    @Test
    void weight_is_set_against_length_until_day_730_and_against_height_until_day_1826() {
        assertThat(indices(BOY, 730)).contains(Index.WEIGHT_FOR_LENGTH).doesNotContain(Index.WEIGHT_FOR_HEIGHT);
        assertThat(indices(BOY, 731)).contains(Index.WEIGHT_FOR_HEIGHT).doesNotContain(Index.WEIGHT_FOR_LENGTH);
        assertThat(indices(BOY, 1826)).contains(Index.WEIGHT_FOR_HEIGHT);
        assertThat(indices(BOY, 1827)).doesNotContain(Index.WEIGHT_FOR_HEIGHT, Index.WEIGHT_FOR_LENGTH);
        assertThat(indices(BOY, 0)).contains(Index.WEIGHT_FOR_LENGTH);
        assertThat(indices(BOY, -1)).doesNotContain(Index.WEIGHT_FOR_LENGTH);
    }

    // --- body mass index

    @Test
    void the_body_mass_index_is_shown_with_two_decimals_and_scored_unrounded() {
        var result =
                result(Growth.of(GIRL, weighed(1000, kg("13.333"), kg("91.7"), Position.STANDING)), Index.BMI_FOR_AGE);
        var place = Reference.forAge(Index.BMI_FOR_AGE, Sex.FEMALE, new Age(1000, 32))
                .orElseThrow();
        assertThat(result.value()).isEqualTo("15.86");
        assertThat(result.z()).isEqualTo(rounded(place.lms().z(13.333 / (0.917 * 0.917))));
    }

    @Test
    void the_shown_body_mass_index_is_rounded_half_up() {
        assertThat(result(Growth.of(BOY, weighed(3000, kg("20.005"), kg("100"), null)), Index.BMI_FOR_AGE)
                        .value())
                .isEqualTo("20.01");
    }

    // --- words

    @Test
    void a_result_carries_the_word_for_its_score() {
        var results = Growth.of(
                GIRL,
                new Measured(BIRTH.plusDays(500), kg("7.6"), kg("71.0"), Position.LYING, kg("46"), kg("14"), false));
        assertThat(result(results, Index.WEIGHT_FOR_AGE).called().code()).isEqualTo("underweight");
        assertThat(result(results, Index.LENGTH_HEIGHT_FOR_AGE).called().code()).isEqualTo("stunting");
        assertThat(result(results, Index.WEIGHT_FOR_LENGTH).called().code()).isEqualTo("normal");
        assertThat(result(results, Index.BMI_FOR_AGE).called().code()).isEqualTo("normal");
        assertThat(result(results, Index.HEAD_CIRCUMFERENCE_FOR_AGE).called()).isNull();
        assertThat(result(results, Index.ARM_CIRCUMFERENCE_FOR_AGE).called()).isNull();
        assertThat(result(results, Index.ARM_CIRCUMFERENCE).called().code()).isEqualTo("normal");
    }

    @ParameterizedTest
    @CsvSource({"1826, risk-of-overweight", "1827, overweight"})
    void the_same_body_mass_index_has_another_word_when_the_reference_of_school_children_begins(int day, String code) {
        var results = Growth.of(BOY, weighed(day, kg("20.8"), kg("110"), Position.STANDING));
        assertThat(result(results, Index.BMI_FOR_AGE).called().code()).isEqualTo(code);
    }

    // --- oedema

    @Test
    void with_oedema_weight_says_nothing_and_counts_as_the_lowest_class() {
        var results = Growth.of(
                GIRL, new Measured(BIRTH.plusDays(400), kg("9"), kg("73"), Position.LYING, kg("45"), kg("14"), true));
        for (var index : List.of(Index.WEIGHT_FOR_AGE, Index.BMI_FOR_AGE, Index.WEIGHT_FOR_LENGTH)) {
            var result = result(results, index);
            assertThat(result.z()).isNull();
            assertThat(result.value()).isNotNull();
            assertThat(result.remarks()).containsExactly(Remark.OEDEMA);
        }
        assertThat(result(results, Index.WEIGHT_FOR_AGE).called().code()).isEqualTo("severe-underweight");
        assertThat(result(results, Index.BMI_FOR_AGE).called().code()).isEqualTo("severe-wasting");
        assertThat(result(results, Index.WEIGHT_FOR_LENGTH).called().code()).isEqualTo("severe-wasting");
        for (var index : List.of(
                Index.LENGTH_HEIGHT_FOR_AGE, Index.HEAD_CIRCUMFERENCE_FOR_AGE, Index.ARM_CIRCUMFERENCE_FOR_AGE)) {
            assertThat(result(results, index).z()).isNotNull();
            assertThat(result(results, index).remarks()).isEmpty();
        }
    }

    @Test
    void with_oedema_at_school_age_the_lowest_class_is_severe_thinness() {
        var results = Growth.of(
                BOY, new Measured(BIRTH.plusDays(3000), kg("25"), kg("125"), Position.STANDING, null, null, true));
        assertThat(result(results, Index.BMI_FOR_AGE).called().code()).isEqualTo("severe-thinness");
    }

    // --- extremes and flags

    @ParameterizedTest
    @CsvSource({
        "WEIGHT_FOR_AGE, -6, false", "WEIGHT_FOR_AGE, -6.01, true",
        "WEIGHT_FOR_AGE, 5, false", "WEIGHT_FOR_AGE, 5.01, true",
        "HEAD_CIRCUMFERENCE_FOR_AGE, -5, false", "HEAD_CIRCUMFERENCE_FOR_AGE, -5.01, true",
        "HEAD_CIRCUMFERENCE_FOR_AGE, 5, false", "HEAD_CIRCUMFERENCE_FOR_AGE, 5.01, true",
        "LENGTH_HEIGHT_FOR_AGE, -6, false", "LENGTH_HEIGHT_FOR_AGE, -6.01, true",
        "LENGTH_HEIGHT_FOR_AGE, 6, false", "LENGTH_HEIGHT_FOR_AGE, 6.01, true",
        "ARM_CIRCUMFERENCE_FOR_AGE, -5, false", "ARM_CIRCUMFERENCE_FOR_AGE, -5.01, true",
        "ARM_CIRCUMFERENCE_FOR_AGE, 5, false", "ARM_CIRCUMFERENCE_FOR_AGE, 5.01, true",
    })
    void a_score_on_the_limit_is_plausible_and_one_beyond_is_marked_and_gets_no_word(
            Index index, BigDecimal z, boolean flagged) {
        var lms = Reference.forAge(index, Sex.MALE, new Age(600, 19))
                .orElseThrow()
                .lms();
        var measure = BigDecimal.valueOf(measureAt(index, lms, z.doubleValue()));
        var is = index;
        var result = result(
                Growth.of(
                        BOY,
                        new Measured(
                                BIRTH.plusDays(600),
                                is == Index.WEIGHT_FOR_AGE ? measure : null,
                                is == Index.LENGTH_HEIGHT_FOR_AGE ? measure : null,
                                Position.LYING,
                                is == Index.HEAD_CIRCUMFERENCE_FOR_AGE ? measure : null,
                                is == Index.ARM_CIRCUMFERENCE_FOR_AGE ? measure : null,
                                false)),
                index);
        assertThat(result.z()).isEqualByComparingTo(z);
        assertThat(result.flagged()).isEqualTo(flagged);
        assertThat(result.remarks().contains(Remark.IMPLAUSIBLE)).isEqualTo(flagged);
        if (flagged) {
            assertThat(result.called()).isNull();
        }
    }

    @Test
    void a_weight_in_grams_is_shown_as_sent_and_marked() {
        var result = Growth.of(BOY, weighed(200, kg("8100"), null, null)).get(0);
        assertThat(result.value()).isEqualTo("8100");
        assertThat(result.remarks()).containsExactly(Remark.IMPLAUSIBLE);
        assertThat(result.called()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0", "-3.2", "1000000", "1e400"})
    void nothing_negative_and_beyond_all_numbers_is_no_measure(BigDecimal number) {
        var results = Growth.of(
                BOY, new Measured(BIRTH.plusDays(400), number, number, Position.LYING, number, number, false));
        assertThat(results).hasSize(7).allSatisfy(result -> {
            assertThat(result.z()).isNull();
            assertThat(result.called()).isNull();
            assertThat(result.flagged()).isFalse();
        });
        assertThat(results).allSatisfy(result -> assertThat(result.remarks()).contains(Remark.NOT_A_MEASURE));
        assertThat(result(results, Index.BMI_FOR_AGE).value()).isNull();
        assertThat(result(results, Index.WEIGHT_FOR_LENGTH).remarks()).contains(Remark.NO_REFERENCE);
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "0, 75", "9, 1000000", "1000000, 75"})
    void a_weight_or_a_length_of_nothing_gives_no_body_mass_index(BigDecimal weight, BigDecimal length) {
        var result = result(Growth.of(BOY, weighed(400, weight, length, Position.LYING)), Index.BMI_FOR_AGE);
        assertThat(result.value()).isNull();
        assertThat(result.remarks()).containsExactly(Remark.NOT_A_MEASURE);
    }

    @Test
    void the_largest_measure_that_is_one_is_below_a_million() {
        assertThat(Growth.of(BOY, weighed(400, kg("999999.9"), null, null))
                        .get(0)
                        .remarks())
                .containsExactly(Remark.IMPLAUSIBLE);
    }

    // --- where WHO has no curve

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "3682, false", "3683, true"})
    void weight_for_age_ends_at_ten_years(int day, boolean none) {
        var result = Growth.of(BOY, weighed(day, kg("20"), null, null)).get(0);
        assertThat(result.z() == null).isEqualTo(none);
        assertThat(result.source() == null).isEqualTo(none);
        assertThat(result.remarks().contains(Remark.NO_REFERENCE)).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({"6939, false", "6940, false", "6970, false", "6971, true"})
    void height_and_body_mass_index_end_after_228_months(int day, boolean none) {
        var results = Growth.of(GIRL, weighed(day, kg("50"), kg("160"), Position.STANDING));
        assertThat(result(results, Index.LENGTH_HEIGHT_FOR_AGE).z() == null).isEqualTo(none);
        assertThat(result(results, Index.BMI_FOR_AGE).z() == null).isEqualTo(none);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sex.class,
            names = {"UNDETERMINED"})
    void an_undetermined_sex_is_told_and_not_guessed(Sex sex) {
        for (var child : List.of(new Child(BIRTH, sex, null), new Child(BIRTH, null, null))) {
            assertThat(Growth.of(child, weighed(400, kg("9"), kg("75"), Position.LYING)))
                    .hasSize(4)
                    .allSatisfy(result -> {
                        assertThat(result.z()).isNull();
                        assertThat(result.called()).isNull();
                        assertThat(result.remarks()).containsExactly(Remark.NO_REFERENCE);
                    });
        }
    }

    @Test
    void what_was_not_measured_has_no_result() {
        assertThat(Growth.of(BOY, weighed(400, null, null, null))).isEmpty();
        assertThat(Growth.of(BOY, weighed(400, null, kg("75"), null)))
                .extracting(IndexResult::index)
                .containsExactly(Index.LENGTH_HEIGHT_FOR_AGE);
        assertThat(Growth.of(BOY, new Measured(BIRTH.plusDays(400), null, null, null, kg("46"), null, false)))
                .extracting(IndexResult::index)
                .containsExactly(Index.HEAD_CIRCUMFERENCE_FOR_AGE);
    }

    @Test
    void everything_measured_comes_in_the_order_of_the_indices() {
        var all = new Measured(BIRTH.plusDays(400), kg("9"), kg("75"), Position.LYING, kg("46"), kg("14"), false);
        assertThat(Growth.of(BOY, all))
                .extracting(IndexResult::index)
                .containsExactly(
                        Index.WEIGHT_FOR_AGE,
                        Index.LENGTH_HEIGHT_FOR_AGE,
                        Index.BMI_FOR_AGE,
                        Index.WEIGHT_FOR_LENGTH,
                        Index.HEAD_CIRCUMFERENCE_FOR_AGE,
                        Index.ARM_CIRCUMFERENCE_FOR_AGE,
                        Index.ARM_CIRCUMFERENCE);
    }

    // --- births that calendars and wombs make special

    @Test
    void born_on_the_29th_of_february_is_two_years_after_731_days() {
        var leap = new Child(LocalDate.of(2024, 2, 29), Sex.FEMALE, null);
        var last =
                Growth.of(leap, new Measured(LocalDate.of(2026, 2, 28), kg("11"), kg("86"), null, null, null, false));
        var first =
                Growth.of(leap, new Measured(LocalDate.of(2026, 3, 1), kg("11"), kg("86"), null, null, null, false));
        assertThat(last).extracting(IndexResult::index).contains(Index.WEIGHT_FOR_LENGTH);
        assertThat(first).extracting(IndexResult::index).contains(Index.WEIGHT_FOR_HEIGHT);
    }

    @Test
    void a_child_born_too_early_is_counted_from_birth_and_the_result_says_so() {
        var all = new Measured(BIRTH.plusDays(400), kg("9"), kg("75"), Position.LYING, kg("46"), kg("14"), false);
        var early = Growth.of(new Child(BIRTH, Sex.MALE, true), all);
        var term = Growth.of(BOY, all);
        assertThat(early)
                .extracting(IndexResult::z)
                .isEqualTo(term.stream().map(IndexResult::z).toList());
        assertThat(early)
                .filteredOn(result -> result.remarks().contains(Remark.AGE_NOT_CORRECTED))
                .extracting(IndexResult::index)
                .containsExactly(
                        Index.WEIGHT_FOR_AGE,
                        Index.LENGTH_HEIGHT_FOR_AGE,
                        Index.BMI_FOR_AGE,
                        Index.HEAD_CIRCUMFERENCE_FOR_AGE,
                        Index.ARM_CIRCUMFERENCE_FOR_AGE);
        assertThat(term).allSatisfy(result -> assertThat(result.remarks()).isEmpty());
        assertThat(Rule.ofPreterm().value()).isEqualTo("chronological");
        assertThat(Rule.ofPreterm().source().confidence()).isEqualTo("L");
    }

    @Test
    void a_result_names_its_curve_and_cannot_be_changed() {
        var result = Growth.of(BOY, weighed(400, kg("9"), null, null)).get(0);
        assertThat(result.source().text()).isEqualTo("WHO Child Growth Standards 2006");
        assertThatThrownBy(() -> result.remarks().add(Remark.OEDEMA)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static double measureAt(Index index, Lms lms, double z) {
        if (!index.treatment().restricted()) {
            return lms.at(z);
        }
        var side = Math.signum(z);
        return lms.at(3 * side) + (Math.abs(z) - 3) * (lms.at(3 * side) - lms.at(2 * side));
    }

    private static List<Index> indices(Child child, int day) {
        return Growth.of(child, weighed(day, kg("12"), kg("86"), null)).stream()
                .map(IndexResult::index)
                .toList();
    }

    private static IndexResult stature(String sex, int day, BigDecimal height, Position position) {
        var child = new Child(BIRTH, Sex.ofCode(sex).orElseThrow(), null);
        return Growth.of(child, weighed(day, null, height, position)).get(0);
    }

    private static IndexResult result(List<IndexResult> results, Index index) {
        return results.stream()
                .filter(found -> found.index() == index)
                .findFirst()
                .orElseThrow();
    }

    private static Measured weighed(int day, BigDecimal weight, BigDecimal height, Position position) {
        return new Measured(BIRTH.plusDays(day), weight, height, position, null, null, false);
    }

    private static BigDecimal rounded(double z) {
        return new BigDecimal(z).setScale(2, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal kg(String number) {
        return new BigDecimal(number);
    }
}
