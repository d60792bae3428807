package vn.sosuckhoe.roll.desk;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;

import java.util.List;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.roll.desk.Rows.COMMUNE;
import static vn.sosuckhoe.roll.desk.Rows.person;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class SearchTest {

    @Inject
    Search search;

    @BeforeEach
    void nobody_stands_in_the_roll() throws Exception {
        EmbeddedDatabase.empty();
    }

    @Test
    void a_number_is_found_however_it_is_typed() throws Exception {
        person(1, "Lò Thị Ánh", "1950")
                .number("017150000123")
                .number("GD4171712345678")
                .number("0500000417")
                .number("TE1172417000123");

        for (var typed : List.of(
                "017150000123",
                " 017 150 000 123 ",
                "０１７１５００００１２３",
                "gd 4 17 1712345678",
                "GD4171712345678",
                "0500 000 417",
                "0500.000.417",
                "+84 500 000 417",
                "84500000417",
                "te1172417000123")) {
            assertThat(number(typed)).as(typed).containsExactly("Lò Thị Ánh");
        }
        assertThat(number("017150000124")).isEmpty();
        assertThat(number("0171500001")).isEmpty();
    }

    @Test
    void the_whole_card_finds_who_is_known_by_the_number_inside_it() throws Exception {
        person(1, "Lò Thị Ánh", "1950").number("1712345678");

        assertThat(number("GD4171712345678")).containsExactly("Lò Thị Ánh");
    }

    @Test
    void every_word_begins_a_word_of_the_name_with_or_without_diacritics_in_any_order() throws Exception {
        person(1, "Lò Thị Ánh", "1950-03-01");
        person(2, "Nguyễn Văn Đặng", "1950");
        person(3, "H'Hen Niê", "1990");
        person(4, "Lò Văn An", "1951");

        assertThat(name("anh", null)).containsExactly("Lò Thị Ánh");
        assertThat(name("LÒ", null)).containsExactly("Lò Văn An", "Lò Thị Ánh");
        assertThat(name("ánh lò", null)).containsExactly("Lò Thị Ánh");
        assertThat(name("dang nguy", null)).containsExactly("Nguyễn Văn Đặng");
        assertThat(name("h'hen", null)).containsExactly("H'Hen Niê");
        assertThat(name("nh", null)).isEmpty();
        assertThat(name("lo", 1950)).containsExactly("Lò Thị Ánh");
        assertThat(name("nguyen", 1950)).containsExactly("Nguyễn Văn Đặng");
        assertThat(name("lo", 1949)).isEmpty();
    }

    @Test
    void answers_are_by_given_name_and_one_too_many_says_that_there_are_more() throws Exception {
        for (var number = 0; number < 60; number++) {
            person(number, "Lò Thị " + (char) ('Z' - number % 26) + number, "1950");
        }
        var names = name("lo", null);

        assertThat(names).hasSize(Search.MOST + 1).isSorted();
    }

    @Test
    void what_means_something_to_a_database_finds_nobody_and_harms_nothing() throws Exception {
        person(1, "Lò Thị Ánh", "1950").number("017150000123");

        for (var typed : new String[] {
            null,
            "",
            " ",
            "%",
            "_",
            "%%%%%%",
            "______",
            "'",
            "' or 1=1 --",
            "\\",
            "$1",
            "{}",
            "\u0000",
            "a\u0000b",
            "1%",
            "01715000012_",
            "017150000123'",
            "x".repeat(10_000),
            "1".repeat(10_000),
            "lò ".repeat(4_000),
            "; drop table roll"
        }) {
            assertThat(number(typed)).as(typed).isEmpty();
            assertThat(name(typed, null)).as(typed).isEmpty();
        }
        for (var year : new Integer[] {0, -5, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThat(name("lo", year)).isEmpty();
        }
        assertThat(name("%lo_ ", null)).containsExactly("Lò Thị Ánh");
    }

    private List<String> number(String typed) {
        return search.byNumber(COMMUNE, typed).await().indefinitely().stream()
                .map(Found::name)
                .toList();
    }

    private List<String> name(String typed, Integer year) {
        return search.byName(COMMUNE, typed, year).await().indefinitely().stream()
                .map(Found::name)
                .toList();
    }
}
