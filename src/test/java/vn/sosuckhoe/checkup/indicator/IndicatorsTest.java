package vn.sosuckhoe.checkup.indicator;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Told;
import vn.sosuckhoe.person.PartialDate;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class IndicatorsTest {

    private static final String[] FRAGMENTS = {
        "Hb",
        "Glucose",
        "âm tính",
        "vết",
        "(+)",
        "5,6",
        "126",
        "1.234,5",
        "<",
        "-",
        "–",
        ";",
        ",",
        ".",
        "\n",
        "(",
        ")",
        "[",
        "mmol/L",
        "mg/dL",
        "G/L",
        "10^9/L",
        "%",
        "Cholesterol",
        "HDL-C",
        "lúc đói",
        "2h",
        "120/80",
        "7/10",
        "bằng",
        "µ",
        "⁹",
        "\u0000",
        "\uD83D",
        "٣",
        "số",
        "máu",
        "",
        "   ",
        "x",
        ":",
        "=",
        "99999999999999999999"
    };
    private static final String[] SERVICES = {
        null,
        "",
        "Tổng phân tích nước tiểu",
        "Tổng phân tích tế bào máu ngoại vi",
        "Định lượng Glucose [Máu]",
        "Glucose niệu",
        "HbA1c (%)",
        "OGTT",
        "Huyết áp",
        "Thị lực mắt phải",
        "Siêu âm",
        "((",
        "[bằng"
    };

    @Test
    void every_indicator_of_the_contract_is_in_the_catalogue() {
        assertThat(Indicators.all().stream().map(Indicator::code))
                .containsExactlyInAnyOrder(
                        ("blood-pressure pulse temperature respiratory-rate spo2 height weight bmi waist arm head"
                                        + " glucose-fasting glucose-random glucose ogtt-2h hba1c cholesterol ldl hdl"
                                        + " triglycerides creatinine egfr uric-acid ast alt haemoglobin white-cells"
                                        + " red-cells platelets haematocrit urine-protein urine-glucose urine-blood"
                                        + " urine-leukocytes urine-nitrite urine-ketones vision-right vision-left")
                                .split(" "));
        assertThat(Indicators.ofCode(null)).isEmpty();
        assertThat(Indicators.ofCode("shoe-size")).isEmpty();
    }

    @Test
    void upper_and_lower_pressure_are_one_value_where_the_first_of_them_stood() {
        var read =
                of(measure("pulse", "78", "78"), measure("systolic", "135", "135"), measure("diastolic", "85", "85"));
        assertThat(codes(read)).containsExactly("pulse", "blood-pressure");
        assertThat(read.get(1).value()).isEqualByComparingTo("135");
        assertThat(read.get(1).second()).isEqualByComparingTo("85");
        assertThat(read.get(1).asSent()).isEqualTo("135/85");
        assertThat(read.get(1).isSure()).isTrue();
    }

    @Test
    void a_pressure_sent_in_one_field_is_shown_once() {
        var read = of(measure("systolic", "135/85", "135"), measure("diastolic", "135/85", "85"));
        assertThat(read).singleElement().extracting(Observed::asSent).isEqualTo("135/85");
    }

    @Test
    void half_a_pressure_is_kept_and_never_sure() {
        var upper = of(measure("systolic", "135", "135")).get(0);
        assertThat(upper.value()).isEqualByComparingTo("135");
        assertThat(upper.isSure()).isFalse();
        var lower = of(measure("diastolic", "85", "85")).get(0);
        assertThat(lower.second()).isEqualByComparingTo("85");
        assertThat(lower.isSure()).isFalse();
    }

    @Test
    void a_lower_pressure_above_the_upper_one_is_a_slip() {
        var read = of(measure("systolic", "80", "80"), measure("diastolic", "120", "120"));
        assertThat(read.get(0).doubts()).containsExactly(Doubt.IMPLAUSIBLE);
    }

    @Test
    void what_the_intake_held_for_a_slip_stays_as_it_is_and_is_not_sure() {
        var height = of(new Told("height", null, null, "1,65", new BigDecimal("1.65"), "cm", true))
                .get(0);
        assertThat(height.value()).isEqualByComparingTo("1.65");
        assertThat(height.doubts()).containsExactly(Doubt.IMPLAUSIBLE);
    }

    @Test
    void a_bmi_nobody_told_is_computed_of_sure_height_and_weight() {
        var read = of(measure("height", "160 cm", "160"), measure("weight", "60", "60"));
        assertThat(codes(read)).containsExactly("height", "weight", "bmi");
        assertThat(read.get(2).value()).isEqualByComparingTo("23.4");
        assertThat(read.get(2).asSent()).isEqualTo("60; 160 cm");
    }

    @Test
    void a_told_bmi_stands_and_a_doubtful_height_gives_none() {
        var told = of(measure("height", "160", "160"), measure("weight", "60", "60"), measure("bmi", "24", "24"));
        assertThat(codes(told)).containsExactly("height", "weight", "bmi");
        assertThat(told.get(2).value()).isEqualByComparingTo("24");
        var doubtful = of(
                new Told("height", null, null, "1,6", new BigDecimal("1.6"), "cm", true),
                measure("weight", "60", "60"));
        assertThat(codes(doubtful)).containsExactly("height", "weight");
    }

    @Test
    void sight_is_read_from_its_text() {
        assertThat(sight("7/10").value()).isEqualByComparingTo("0.7");
        assertThat(sight("10/10 (có kính)").value()).isEqualByComparingTo("1.0");
        assertThat(sight("0,8").value()).isEqualByComparingTo("0.8");
        assertThat(sight("9").doubts()).containsExactly(Doubt.UNIT_UNDERSTOOD);
        assertThat(sight("1").doubts()).containsExactly(Doubt.UNIT_MISSING);
        assertThat(sight("ĐNT 3m").doubts()).containsExactly(Doubt.UNREADABLE);
        assertThat(sight("30/10").doubts()).containsExactly(Doubt.IMPLAUSIBLE);
    }

    @Test
    void a_measure_with_another_unit_behind_it_is_read_in_that_unit() {
        assertThat(of(measure("weight", "120 lb", "120")).get(0).value()).isEqualByComparingTo("54.4");
        var height = new Told("height", null, null, "1,65 m", new BigDecimal("1.65"), "cm", true);
        assertThat(of(height).get(0).value()).isEqualByComparingTo("165");
        assertThat(of(height).get(0).isSure()).isTrue();
        assertThat(of(measure("pulse", "78 lần/phút", "78")).get(0).value()).isEqualByComparingTo("78");
        assertThat(of(measure("pulse", "78 đều rõ", "78")).get(0).isSure()).isTrue();
    }

    @Test
    void a_measure_nobody_knows_and_a_measure_without_a_number_are_kept() {
        var read = of(measure("hip", "95", "95"), new Told("pulse", null, null, "đều", null, "/min", false));
        assertThat(read.get(0).indicator()).isNull();
        assertThat(read.get(0).asSent()).isEqualTo("95");
        assertThat(read.get(1).doubts()).containsExactly(Doubt.UNREADABLE);
    }

    @Test
    void whatever_stands_there_nothing_is_thrown_and_nothing_is_lost() {
        var random = new Random(4);
        for (var round = 0; round < 20_000; round++) {
            var text = random.ints(1 + random.nextInt(12), 0, FRAGMENTS.length)
                    .mapToObj(at -> FRAGMENTS[at])
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            var told = new Told(null, null, SERVICES[random.nextInt(SERVICES.length)], text, null, null, false);
            var read = of(told);
            assertThat(read).as(text).isNotEmpty();
            var shown = read.stream().map(Observed::asSent).collect(Collectors.joining());
            assertThat(bare(shown)).as(text).isEqualTo(bare(text));
            assertThat(read).allSatisfy(each -> assertThat(each.label()).isEqualTo(told.name()));
        }
    }

    @Test
    void a_result_of_any_length_is_kept_whole() {
        for (var fragment : FRAGMENTS) {
            var text = "Hb 125 g/L " + (fragment + "1 ").repeat(2_000) + fragment.repeat(5_000);
            for (var service : List.of("CTM", "Glucose", "Protein niệu")) {
                var read = of(new Told(null, null, service, text, null, null, false));
                assertThat(bare(read.stream().map(Observed::asSent).collect(Collectors.joining())))
                        .isEqualTo(bare(text));
            }
        }
    }

    @Test
    void a_strip_of_any_length_is_read_at_once() {
        var text = "1" + "a".repeat(60_000) + "! (x)";
        var read = assertTimeout(
                Duration.ofSeconds(5), () -> of(new Told(null, null, "Protein niệu", text, null, null, false)));
        assertThat(read).singleElement().satisfies(each -> assertThat(each.asSent())
                .isEqualTo(text));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s;,.|\u2022]", "");
    }

    private static Observed sight(String text) {
        return of(new Told("vision-left", null, null, text, null, null, false)).get(0);
    }

    private static Told measure(String name, String text, String value) {
        return new Told(name, null, null, text, new BigDecimal(value), "unit", false);
    }

    private static List<String> codes(List<Observed> read) {
        return read.stream().map(each -> each.indicator().code()).toList();
    }

    private static List<Observed> of(Told... told) {
        var date = PartialDate.read("05/03/2026").orElseThrow();
        return Indicators.of(new Encounter("visit", date, new ArrayList<>(Arrays.asList(told)), List.of(), null, null));
    }
}
