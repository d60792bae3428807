package vn.sosuckhoe.vaccination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CasesOfThisHouseTest {

    @Test
    void each_has_a_name_of_its_own_and_says_what_it_expects() {
        var cases = GoldenCases.ofThisHouse();
        assertThat(cases)
                .hasSizeGreaterThanOrEqualTo(170)
                .extracting(GoldenCase::toString)
                .doesNotHaveDuplicates();
        assertThat(cases)
                .allMatch(one -> !one.then().isEmpty()
                        || one.turnsOn() != null
                        || one.lines().stream().anyMatch(line -> line.has("is")));
    }

    @Test
    void a_word_that_nobody_would_look_at_is_a_mistake_with_the_name_of_its_file(@TempDir Path folder)
            throws IOException {
        var file = Files.writeString(
                folder.resolve("mine.yaml"), "- {case: a slip, born: 2026-01-01, on: 2026-02-01, expect: []}");
        assertThatThrownBy(() -> GoldenCases.in(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.yaml")
                .hasMessageContaining("expect");
    }
}
