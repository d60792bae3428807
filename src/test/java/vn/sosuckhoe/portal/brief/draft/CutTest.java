package vn.sosuckhoe.portal.brief.draft;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CutTest {

    @Test
    void what_fits_stays_as_it_is_without_breaks_of_lines() {
        assertThat(Cut.to(40, " Nổi mề đay,\n\n khó thở ")).isEqualTo("Nổi mề đay, khó thở");
        assertThat(Cut.to(19, "Nổi mề đay, khó thở")).isEqualTo("Nổi mề đay, khó thở");
        assertThat(Cut.to(10, null)).isNull();
    }

    @Test
    void what_does_not_fit_ends_with_a_whole_word() {
        assertThat(Cut.to(18, "Nổi mề đay, khó thở")).isEqualTo("Nổi mề đay, khó…");
    }

    @Test
    void a_word_without_end_is_broken_and_cut_inside() {
        assertThat(Cut.to(100, "W".repeat(65))).isEqualTo("W".repeat(30) + " " + "W".repeat(30) + " WWWWW");
        assertThat(Cut.to(20, "W".repeat(65))).isEqualTo("W".repeat(19) + "…");
    }

    @Test
    void no_character_is_cut_in_two() {
        assertThat(Cut.to(20, "x" + "😀".repeat(30)))
                .doesNotContain("\ud83d…")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(20);
    }
}
