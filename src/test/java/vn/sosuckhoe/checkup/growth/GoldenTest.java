package vn.sosuckhoe.checkup.growth;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.checkup.growth.reference.Index;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.Tsv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole measurings against z-scores that others worked out. The first column of {@code golden.tsv} says which lines WHO
 * published with its programs, which are measures WHO prints for an SD, and which are derived from its tables by hand.
 */
class GoldenTest {

    private static final LocalDate BIRTH = LocalDate.of(2010, 1, 1);
    private static final BigDecimal A_HUNDREDTH = new BigDecimal("0.01");

    @Test
    void what_who_published_with_its_programs_comes_out_to_the_hundredth() {
        var published = lines(line -> !line[0].equals("derived") && !line[0].equals("printed"));
        assertThat(published).hasSizeGreaterThanOrEqualTo(35);
        assertThat(wrong(published, BigDecimal.ZERO)).isEmpty();
    }

    @Test
    void measures_that_who_prints_for_a_day_come_back_lying_standing_and_not_written_down() {
        var printed = lines(line -> line[0].equals("printed"));
        assertThat(printed).hasSizeGreaterThanOrEqualTo(120);
        assertThat(wrong(printed, A_HUNDREDTH)).isEmpty();
    }

    @Test
    void what_is_derived_from_the_tables_comes_out_to_the_hundredth() {
        var derived = lines(line -> line[0].equals("derived"));
        assertThat(derived).hasSizeGreaterThanOrEqualTo(900);
        assertThat(wrong(derived, BigDecimal.ZERO)).isEmpty();
    }

    @Test
    void every_index_both_sexes_both_positions_flags_and_restricted_scores_are_among_the_lines() {
        var lines = lines(line -> true);
        assertThat(lines.stream().map(line -> line[9] + " " + line[1]).collect(Collectors.toSet()))
                .hasSize(14);
        assertThat(lines.stream().map(line -> line[9] + " " + line[11]).collect(Collectors.toSet()))
                .hasSize(14);
        assertThat(lines.stream().map(line -> line[5]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("lying", "standing", "");
        assertThat(lines.stream().map(line -> line[2]).collect(Collectors.toSet()))
                .contains("0", "730", "731", "1826", "1827", "1856", "1857");
        assertThat(lines).anyMatch(line -> line[8].equals("yes") && line[10].isEmpty());
        assertThat(lines)
                .filteredOn(line -> !line[10].isEmpty() && Math.abs(Double.parseDouble(line[10])) > 3)
                .hasSizeGreaterThan(300);
    }

    private static List<String> wrong(List<String[]> lines, BigDecimal tolerance) {
        var wrong = new ArrayList<String>();
        for (var line : lines) {
            var result = result(line);
            var expected = number(line[10]);
            var same = expected == null || result.z() == null
                    ? expected == result.z()
                    : expected.subtract(result.z()).abs().compareTo(tolerance) <= 0;
            if (!same || result.flagged() != line[11].equals("yes")) {
                wrong.add(String.join(" ", line) + " but " + result.z() + " " + result.remarks());
            }
        }
        return wrong;
    }

    private static IndexResult result(String[] line) {
        var child = new Child(BIRTH, Sex.valueOf(line[1].toUpperCase(Locale.ROOT)), null);
        var measured = new Measured(
                BIRTH.plusDays(Long.parseLong(line[2])),
                number(line[3]),
                number(line[4]),
                line[5].isEmpty() ? null : Position.valueOf(line[5].toUpperCase(Locale.ROOT)),
                number(line[6]),
                number(line[7]),
                line[8].equals("yes"));
        var index = Index.ofCode(line[9]);
        return Growth.of(child, measured).stream()
                .filter(each -> each.index() == index)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no result: " + String.join(" ", line)));
    }

    private static BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static List<String[]> lines(Predicate<String[]> which) {
        return Tsv.rows(GoldenTest.class, "golden.tsv").stream().filter(which).toList();
    }
}
