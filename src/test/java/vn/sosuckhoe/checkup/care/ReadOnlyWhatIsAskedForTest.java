package vn.sosuckhoe.checkup.care;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.checkup.Chart;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Diagnosed;
import vn.sosuckhoe.checkup.Encounter.Told;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.Subject.Known;
import vn.sosuckhoe.checkup.Subject.Pregnancy;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.checkup.indicator.Readings;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** A plan asks for few of the values of a visit; it has to be the one that all of them give. */
class ReadOnlyWhatIsAskedForTest {

    private static final String[] CODES = {"I10", "E11.9", "J44", "O24.4", "F20.9", "Z00.0", "J06.9"};
    private static final String[] NAMES = {
        "Định lượng Glucose [Máu]",
        "HbA1c",
        "Đo điện tim",
        "Tổng phân tích nước tiểu",
        "Sinh hóa máu",
        "Creatinin",
        "Siêu âm bụng"
    };
    private static final String[] TEXTS = {
        "5,4 mmol/L",
        "11.8",
        "Glucose 12.3 mmol/L; Creatinin 90",
        "7.1 %",
        "Nhịp xoang",
        "Protein: 2+; Glucose: âm tính",
        "Glucose lúc đói 7,4; HbA1c 8.1%",
        "không rõ"
    };

    @RepeatedTest(200)
    void the_plan_is_the_one_of_all_values(RepetitionInfo run) {
        var chance = new Random(run.getCurrentRepetition());
        var chart = chart(chance);

        assertEquals(ofEverything(chart), CarePlan.of(chart));
    }

    @Test
    void the_charts_of_that_test_ask_for_something() {
        var plans = IntStream.range(0, 50)
                .mapToObj(seed -> CarePlan.of(chart(new Random(seed))))
                .toList();
        assertNotEquals(
                0, plans.stream().filter(plan -> !plan.rechecks().isEmpty()).count());
        assertNotEquals(
                0,
                plans.stream()
                        .flatMap(plan -> plan.followUps().stream())
                        .filter(each -> !each.controlledBy().isEmpty())
                        .count());
    }

    @RepeatedTest(50)
    void a_second_edition_reads_nothing_of_a_visit_that_was_changed(RepetitionInfo run) {
        var chance = new Random(5000 + run.getCurrentRepetition());
        var readings = new Readings();
        var whole = chart(chance);
        var other = new Chart(
                whole.subject(),
                whole.encounters().stream()
                        .map(each -> chance.nextInt(3) > 0
                                ? each
                                : new Encounter(each.id(), each.date(), List.of(), each.diagnoses(), null, null))
                        .toList());

        assertEquals(ofEverything(whole), CarePlan.of(whole, readings));
        assertEquals(ofEverything(other), CarePlan.of(other, readings));
    }

    private static Care ofEverything(Chart chart) {
        return CarePlan.of(chart, visit -> codes -> Indicators.of(visit).stream());
    }

    private static Chart chart(Random chance) {
        var birth = LocalDate.of(1940 + chance.nextInt(86), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
        var known = chance.nextBoolean()
                ? List.of(new Known("hypertension", null), new Known("diabetes-type-2", LocalDate.of(2024, 5, 5)))
                : List.<Known>of();
        var pregnancies = chance.nextInt(4) > 0
                ? List.<Pregnancy>of()
                : List.of(new Pregnancy(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 10, 1)));
        return new Chart(
                new Subject(PartialDate.of(birth), Sex.FEMALE, null, known, pregnancies),
                IntStream.range(0, chance.nextInt(20))
                        .mapToObj(id -> visit(chance, id))
                        .toList());
    }

    private static Encounter visit(Random chance, int id) {
        var told = new ArrayList<Told>();
        if (chance.nextBoolean()) {
            told.add(measure("systolic", 100 + chance.nextInt(110), "mm[Hg]", chance));
            told.add(measure("diastolic", 55 + chance.nextInt(70), "mm[Hg]", chance));
        }
        Stream.of("weight", "height", "pulse", "spo2")
                .filter(each -> chance.nextBoolean())
                .forEach(each ->
                        told.add(measure(each, 20 + chance.nextInt(90), "weight".equals(each) ? "kg" : "cm", chance)));
        IntStream.range(0, chance.nextInt(4))
                .forEach(each -> told.add(new Told(
                        null,
                        null,
                        chance.nextInt(6) > 0 ? NAMES[chance.nextInt(NAMES.length)] : null,
                        TEXTS[chance.nextInt(TEXTS.length)],
                        null,
                        null,
                        false)));
        var date = chance.nextInt(12) > 0
                ? PartialDate.of(LocalDate.of(2022, 1, 1).plusDays(chance.nextInt(1700)))
                : PartialDate.parse("2025");
        return new Encounter(
                "v" + id,
                chance.nextInt(20) > 0 ? date : null,
                told,
                chance.nextBoolean()
                        ? List.of(new Diagnosed(CODES[chance.nextInt(CODES.length)], null, null))
                        : List.of(),
                "Khám bệnh",
                chance.nextInt(3) > 0 ? null : "Cấp thuốc 30 ngày");
    }

    private static Told measure(String name, int value, String unit, Random chance) {
        return new Told(name, null, null, value + " " + unit, BigDecimal.valueOf(value), unit, chance.nextInt(10) == 0);
    }
}
