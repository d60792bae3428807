package vn.sosuckhoe.checkup.care.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.person.Tsv;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The tables speak of things that are there. */
class TablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programmes.tsv",
                "rhythms.tsv",
                "targets.tsv",
                "first-detection.tsv",
                "routine.tsv",
                "phrases.tsv"
            })
    void every_row_says_by_whose_word_and_how_sure(String table) {
        var rows = Tsv.rows(Programme.class, table);
        assertTrue(
                rows.stream().allMatch(row -> !row[row.length - 3].isBlank() && row[row.length - 2].matches("[HML]")));
        assertTrue(rows.stream()
                .filter(row -> row[row.length - 3].equals("own rule"))
                .allMatch(row -> row[row.length - 2].equals("L")));
    }

    @Test
    void programmes_stand_as_agreed_and_are_called_like_a_disease() {
        assertEquals(
                List.of("hypertension", "diabetes", "copd", "asthma", "schizophrenia", "epilepsy", "depression"),
                Vocabulary.programmes());
        assertTrue(Vocabulary.programmes().stream()
                .allMatch(code -> Diseases.ofCode(code).isPresent()));
        assertTrue(Programme.all().stream()
                .flatMap(each -> each.diseases().stream())
                .allMatch(code -> Diseases.ofCode(code).isPresent()));
    }

    @Test
    void rhythms_and_targets_are_of_programmes() {
        assertTrue(Vocabulary.programmes().containsAll(Vocabulary.column("rhythms.tsv", 0)));
        assertTrue(Vocabulary.programmes().containsAll(Vocabulary.column("targets.tsv", 1)));
    }

    @Test
    void indicators_are_known() {
        var named = Stream.of(
                        Vocabulary.column("rhythms.tsv", 6),
                        Vocabulary.column("targets.tsv", 5),
                        Vocabulary.column("first-detection.tsv", 4),
                        Vocabulary.column("first-detection.tsv", 9))
                .flatMap(List::stream)
                .flatMap(cell -> Stream.of(cell.split(" ")))
                .filter(code -> !code.startsWith("~") && !code.equals("visit"))
                .toList();
        assertTrue(named.stream().allMatch(code -> Indicators.ofCode(code).isPresent()), named::toString);
    }

    @Test
    void first_signs_are_of_diseases_that_are_among_those_whose_knowledge_ends_them() {
        assertTrue(Tsv.rows(Programme.class, "first-detection.tsv").stream()
                .allMatch(row -> List.of(row[1].split(" ")).contains(row[0])));
        assertTrue(Vocabulary.column("first-detection.tsv", 0).stream()
                .allMatch(code -> Diseases.ofCode(code).isPresent()));
    }

    @ParameterizedTest
    @CsvSource({
        ">=4.4 <=7.2, 4.3, false",
        ">=4.4 <=7.2, 4.4, true",
        ">=4.4 <=7.2, 7.2, true",
        ">=4.4 <=7.2, 7.20, true",
        ">=4.4 <=7.2, 7.3, false",
        "<130, 130, false",
        "<130, 129.9, true"
    })
    void bounds_hold_as_they_are_written(String bounds, BigDecimal value, boolean holds) {
        assertEquals(holds, Bounds.read(bounds).hold(value));
    }

    @Test
    void bounds_hold_of_no_value_and_a_slip_in_the_table_is_found() {
        assertTrue(!Bounds.read("<130").hold(null));
        assertTrue(Bounds.read("-").isNone());
        assertThrows(IllegalStateException.class, () -> Bounds.read(">130").hold(BigDecimal.ONE));
    }
}
