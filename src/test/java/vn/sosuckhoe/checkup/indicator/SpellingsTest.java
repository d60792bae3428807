package vn.sosuckhoe.checkup.indicator;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Told;
import vn.sosuckhoe.person.Tsv;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every line of {@code spellings.tsv}: the result of a service as laboratories write it, and what is read of it. */
class SpellingsTest {

    @TestFactory
    Stream<DynamicTest> results_are_read_as_the_table_says() {
        return Tsv.rows(SpellingsTest.class, "spellings.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row[0] + ": " + row[1], () -> assertThat(read(row[0], row[1]))
                        .isEqualTo(row[2])));
    }

    private static String read(String name, String text) {
        var told = new Told(null, null, name.isEmpty() ? null : name, text, null, null, false);
        return Indicators.of(new Encounter("v", null, List.of(told), List.of(), null, null)).stream()
                .map(SpellingsTest::written)
                .collect(Collectors.joining("; "));
    }

    private static String written(Observed observed) {
        if (observed.indicator() == null) {
            return "?";
        }
        var value = observed.word() != null
                ? observed.word()
                : observed.value() == null ? "-" : observed.value().toPlainString();
        var second = observed.second() == null ? "" : "/" + observed.second().toPlainString();
        var doubts =
                observed.doubts().stream().map(doubt -> " " + doubt).sorted().collect(Collectors.joining());
        return observed.indicator().code() + " " + value + second + doubts;
    }
}
