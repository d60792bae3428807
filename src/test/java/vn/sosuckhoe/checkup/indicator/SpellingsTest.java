package vn.sosuckhoe.checkup.indicator;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Told;
import vn.sosuckhoe.person.Tsv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Every line of {@code spellings.tsv}: the result of a service as laboratories write it, and what is read of it. */
class SpellingsTest {

    private static final Pattern DRAWN = Pattern.compile("\\{(\\d+)[.][.]\\d+/(\\d+)}");

    @TestFactory
    Stream<DynamicTest> results_are_read_as_the_table_says() {
        return Tsv.rows(SpellingsTest.class, "spellings.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row[0] + ": " + row[1], () -> assertThat(read(row[0], row[1]))
                        .isEqualTo(row[2])));
    }

    @TestFactory
    Stream<DynamicTest> laboratories_of_the_demo_are_understood_and_its_pictures_are_no_values() throws IOException {
        return panels().map(panel -> DynamicTest.dynamicTest(panel[3] + ": " + panel[4], () -> {
            var text = DRAWN.matcher(panel[4]).replaceAll(SpellingsTest::lowest);
            var read = read(panel[3], text);
            if (panel[0].equals("mixed")) {
                // written badly on purpose
                assertThat(read).doesNotContain("?");
            } else if (panel[2].equals("1")) {
                assertThat(read).doesNotContain("?").doesNotContain("UN").doesNotContain("IMPLAUSIBLE");
            } else {
                assertThat(read).isEqualTo("?");
            }
        }));
    }

    private static Stream<String[]> panels() throws IOException {
        try (var panels = SpellingsTest.class.getResourceAsStream("/local/commune/panels.txt")) {
            return new String(panels.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("[|]"));
        }
    }

    private static String lowest(MatchResult drawn) {
        return new BigDecimal(drawn.group(1))
                .divide(new BigDecimal(drawn.group(2)))
                .toPlainString();
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
