package vn.sosuckhoe.checkup.growth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.checkup.growth.Advice.Call;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.Tsv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class AdviceTest {

    private static final LocalDate BIRTH = LocalDate.of(2024, 1, 1);
    private static final Child GIRL = new Child(BIRTH, Sex.FEMALE, null);

    @Test
    void every_class_has_a_sentence_and_an_action_in_both_languages() {
        var classes = new HashSet<String>();
        Tsv.rows(AdviceTest.class, "classes.tsv").forEach(row -> classes.add(row[3]));
        assertThat(classes).isNotEmpty().allSatisfy(code -> {
            var advice = Advice.named(code);
            assertThat(List.of(
                            advice.sentence().vi(),
                            advice.sentence().en(),
                            advice.action().vi(),
                            advice.action().en()))
                    .allMatch(text -> text.endsWith("."));
            assertThat(advice.version()).isPositive();
            assertThat(advice.source().confidence()).isIn("H", "M", "L");
        });
    }

    @Test
    void everything_severe_leads_to_the_station_and_nothing_usual_does() {
        Tsv.rows(AdviceTest.class, "classes.tsv").forEach(row -> {
            var advice = Advice.named(row[3]);
            if (row[3].startsWith("severe")) {
                assertThat(advice.call()).as(row[3]).isEqualTo(Call.GO);
                assertThat(advice.action().vi()).as(row[3]).contains("đến trạm y tế");
            }
            if (row[3].equals("normal")) {
                assertThat(advice.call()).isEqualTo(Call.NONE);
                assertThat(advice.action().vi()).doesNotContain("trạm");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        // a girl of 500 days: kg, cm, what is said
        "10.0, 79, normal",
        "7.6, 71, underweight",
        "6.0, 71, severe-wasting",
        "6.8, 66, severe-underweight",
        "8.1, 68, severe-stunting",
        "9.0, 72.5, stunting",
        "13.0, 88, above-range",
        "12.4, 79, overweight",
        "14.0, 79, obesity",
        "11.5, 79, risk-of-overweight",
        "8100, 79, implausible",
        "10.0, 0, implausible",
    })
    void of_several_results_the_one_that_asks_most_for_help_is_said(BigDecimal weight, BigDecimal height, String id) {
        var results =
                Growth.of(GIRL, new Measured(BIRTH.plusDays(500), weight, height, Position.LYING, null, null, false));
        assertThat(Advice.of(results, false).id()).as("%s", results).isEqualTo(id);
    }

    @Test
    void water_in_the_feet_comes_before_everything() {
        var results = Growth.of(
                GIRL,
                new Measured(
                        BIRTH.plusDays(500),
                        new BigDecimal("6"),
                        new BigDecimal("71"),
                        Position.LYING,
                        null,
                        null,
                        true));
        assertThat(Advice.of(results, false).id()).isEqualTo("oedema");
        assertThat(Advice.of(results, false).call()).isEqualTo(Call.GO);
    }

    @Test
    void with_something_unsure_nothing_is_called_usual() {
        var usual =
                Growth.of(GIRL, new Measured(BIRTH.plusDays(500), new BigDecimal("10"), null, null, null, null, false));
        assertThat(Advice.of(usual, false).id()).isEqualTo("normal");
        assertThat(Advice.of(usual, true).id()).isEqualTo("implausible");
    }

    @Test
    void without_a_class_it_says_that_nothing_can_be_compared() {
        assertThat(Advice.of(List.of(), false).id()).isEqualTo("no-curve");
        var older = Growth.of(
                GIRL, new Measured(BIRTH.plusDays(4500), new BigDecimal("40"), null, null, null, null, false));
        assertThat(Advice.of(older, false).id()).isEqualTo("no-curve");
    }
}
