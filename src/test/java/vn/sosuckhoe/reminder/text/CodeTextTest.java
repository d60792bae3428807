package vn.sosuckhoe.reminder.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class CodeTextTest {

    @Test
    void codes_are_no_words_and_have_nothing_that_looks_alike() {
        var random = new SecureRandom();
        var codes = Stream.generate(() -> CodeText.fresh(random)).limit(2000).collect(Collectors.toSet());

        assertThat(codes).hasSize(2000).allMatch(code -> code.matches("[34679CDFGHJKMNPQRTVWX]{8}"));
        assertThat(String.join("", codes).chars().distinct().count()).isEqualTo(21);
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7GX4CMP", "k7gx4cmp", " K7GX 4CMP ", "k7gx-4cmp.", "K7 GX 4C MP", "k7gx_4cmp"})
    void what_people_type_is_understood(String typed) {
        assertThat(CodeText.typed(typed)).contains("K7GX4CMP");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "K7GX4CM", "K7GX4CMPP", "K7GX4CMO", "<script>", "' or 1=1", "K7GX4CM\u0000"})
    void what_can_be_none_of_our_codes_is_refused(String typed) {
        assertThat(CodeText.typed(typed)).isEmpty();
    }

    @Test
    void an_endless_text_is_not_looked_at() {
        assertThat(CodeText.typed(" ".repeat(1_000_000) + "K7GX4CMP")).isEmpty();
    }
}
