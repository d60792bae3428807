package vn.sosuckhoe.checkup.meaning;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.sosuckhoe.person.Tsv;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Value, person, class, level, sentence: tables written by hand from the sources, never from the program. */
class GoldenTest {

    private static final List<String> TABLES =
            List.of("blood-pressure", "glucose", "body", "lipids", "haemoglobin", "vital", "laboratory");

    @TestFactory
    Stream<DynamicTest> a_value_of_somebody_is_called_and_told_as_the_table_says() {
        return cases().map(row -> DynamicTest.dynamicTest(
                String.join(" ", row), () -> assertThat(told(row)).isEqualTo(expected(row))));
    }

    @Test
    void there_are_more_than_four_hundred_different_cases() {
        var different = cases().map(row -> List.of(row).subList(0, 5)).collect(Collectors.toSet());
        assertThat(different).hasSizeGreaterThan(400);
    }

    @Test
    void every_indicator_and_every_class_that_somebody_can_have_is_in_the_tables() {
        var told = cases().map(row -> row[0] + " " + row[5]).collect(Collectors.toSet());
        Scales.all().forEach((indicator, scale) -> Stream.of(scale.first(), scale.second())
                .flatMap(List::stream)
                .flatMap(ladder -> ladder.rungs().stream())
                .map(rung -> indicator
                        + " "
                        + (rung.rating() == null ? "-" : rung.rating().code()))
                .forEach(each -> assertThat(told).contains(each)));
    }

    @TestFactory
    Stream<DynamicTest> the_unit_a_result_is_sent_in_changes_nothing_of_what_is_said() {
        return Tsv.rows(GoldenTest.class, "golden/as-sent.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    var reading = Case.sent(row[0], row[1], row[2], row[3], row[4]);
                    var indicator = reading.observed().indicator();
                    assertThat((indicator == null ? "?" : indicator.code()) + " " + told(reading))
                            .isEqualTo(String.join(" ", List.of(row).subList(5, 9)));
                }));
    }

    private static Stream<String[]> cases() {
        return TABLES.stream().flatMap(table -> Tsv.rows(GoldenTest.class, "golden/" + table + ".tsv").stream());
    }

    private static String told(String[] row) {
        return told(Case.read(row[0], row[1], row[2], row[3], row[4]));
    }

    private static String told(Reading reading) {
        var rating = reading.rating() == null ? "-" : reading.rating().code();
        return rating + " " + reading.level() + " " + reading.sentence().id();
    }

    private static String expected(String[] row) {
        return row[5] + " " + row[6] + " " + row[7];
    }
}
