package vn.sosuckhoe.family;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.family.Guardianship.Stage;
import vn.sosuckhoe.family.Wish.Act;
import vn.sosuckhoe.family.Wish.Item;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Tsv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the rules against {@code ward-decisions.txt}, which says for every combination there is what is meant. */
class WardPolicyTest {

    private static final Map<Character, Answer> MARKS =
            Map.of('✓', Answer.ALLOWED, '?', Answer.ASK, '✗', Answer.REFUSED);

    private static final Map<Wish, Decision> MEANT = meant();

    static List<Wish> wishes() {
        var all = new ArrayList<Wish>();
        for (var basis : Basis.values()) {
            for (var stage : Stage.values()) {
                for (var secrets : List.of(true, false)) {
                    for (var say : Say.values()) {
                        for (var item : Item.values()) {
                            for (var act : Act.values()) {
                                all.add(new Wish(basis, stage, secrets, say, item, act));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void every_combination_is_decided_as_the_table_for_people_says(Wish wish) {
        assertThat(WardPolicy.decide(wish)).isEqualTo(MEANT.get(wish));
    }

    @Test
    void the_table_for_people_holds_nothing_but_these_combinations() {
        assertThat(MEANT.keySet()).containsExactlyInAnyOrderElementsOf(wishes());
    }

    @Test
    void every_rule_decides_something_and_says_by_whose_word_and_how_sure() {
        var decided = wishes().stream().map(WardPolicy::decide).distinct().toList();
        assertThat(Tsv.rows(WardPolicy.class, "ward-rules.tsv")).allSatisfy(row -> {
            assertThat(decided).contains(new Decision(Answer.valueOf(row[6].toUpperCase(Locale.ROOT)), row[7]));
            assertThat(row[8]).isNotBlank();
            assertThat(row[9]).isIn("H", "M", "L");
        });
    }

    @Test
    void only_what_is_allowed_is_allowed() {
        assertThat(Arrays.stream(Answer.values()).filter(answer -> new Decision(answer, "").isAllowed()))
                .containsExactly(Answer.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void every_basis_opens_a_minors_book_but_custody_that_ended(Basis basis) {
        assertThat(WardPolicy.opens(basis)).isEqualTo(basis != Basis.ENDED);
        assertThat(Basis.of(basis.word())).contains(basis);
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY, false", "CONFIDENTIAL, true", "SENSITIVE, true"})
    void marked_and_sensitive_items_are_withheld_from_the_age_on_and_not_before(Item item, boolean withheld) {
        assertThat(WardPolicy.withholds(item, true)).isEqualTo(withheld);
        assertThat(WardPolicy.withholds(item, false)).isFalse();
    }

    @Test
    void a_basis_of_a_later_release_is_none() {
        assertThat(Basis.of("neighbour")).isEmpty();
        assertThat(Basis.of(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // born, today, say, item, act, reason
        "2019-05-20, 2026-05-19, UNASKED, ORDINARY,     SHARE, represented",
        "2019-05-20, 2026-05-20, UNASKED, ORDINARY,     SHARE, ward-has-a-say",
        "2019-05-20, 2026-05-20, YES,     ORDINARY,     SHARE, ward-agreed",
        "2019-05-20, 2026-05-20, NO,      ORDINARY,     SHARE, ward-refused",
        "2011-05-20, 2026-05-19, UNASKED, CONFIDENTIAL, READ,  represented",
        "2011-05-20, 2026-05-20, UNASKED, CONFIDENTIAL, READ,  kept-confidential",
        "2012-02-29, 2027-02-27, UNASKED, CONFIDENTIAL, READ,  represented",
        "2012-02-29, 2027-02-28, UNASKED, CONFIDENTIAL, READ,  kept-confidential",
        "2011-05,    2026-04-30, UNASKED, CONFIDENTIAL, READ,  represented",
        "2011-05,    2026-05-01, UNASKED, CONFIDENTIAL, READ,  kept-confidential",
        "2011,       2025-12-31, UNASKED, CONFIDENTIAL, READ,  represented",
        "2011,       2026-01-01, UNASKED, CONFIDENTIAL, READ,  kept-confidential",
        "2011-05-20, 2026-05-19, UNASKED, SENSITIVE,    READ,  represented",
        "2011-05-20, 2026-05-20, UNASKED, SENSITIVE,    READ,  kept-sensitive",
        "2023-05-20, 2026-05-20, UNASKED, SENSITIVE,    SHARE, never-shared",
        "2008-05-20, 2026-05-19, UNASKED, ORDINARY,     READ,  represented",
        "2008-05-20, 2026-05-20, UNASKED, ORDINARY,     READ,  of-age",
        ",           2026-05-20, UNASKED, ORDINARY,     READ,  of-age",
    })
    void a_wish_is_of_a_day(String born, LocalDate today, Say say, Item item, Act act, String reason) {
        var birth = born == null ? null : PartialDate.parse(born);
        assertThat(WardPolicy.decide(Wish.on(today, birth, Basis.PARENT, say, item, act))
                        .reason())
                .isEqualTo(reason);
    }

    private static Map<Wish, Decision> meant() {
        var meant = new LinkedHashMap<Wish, Decision>();
        table().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\\s*\\|\\s*"))
                .forEach(cells -> {
                    var column = 4;
                    for (var act : Act.values()) {
                        for (var item : Item.values()) {
                            meant.put(
                                    new Wish(
                                            Basis.of(cells[0]).orElseThrow(),
                                            Stage.valueOf(constant(cells[1])),
                                            cells[2].equals("yes"),
                                            Say.valueOf(constant(cells[3])),
                                            item,
                                            act),
                                    decision(cells[column++]));
                        }
                    }
                });
        return meant;
    }

    private static Decision decision(String cell) {
        return new Decision(MARKS.get(cell.charAt(0)), cell.substring(2));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String table() {
        try (var in = WardPolicyTest.class.getResourceAsStream("ward-decisions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
