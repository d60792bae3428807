package vn.sosuckhoe.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"7\"             | 7   | true",
                "W/\"7\"           | 7   | true",
                "\"6\"             | 7   | false",
                "\"6\", \"7\"      | 7   | true",
                "\"6\",W/\"7\"     | 7   | true",
                "\"6\", W/\"8\"    | 7   | false",
                "*                 | 7   | true",
                "7                 | 7   | false",
                "\"77\"            | 7   | false",
                "\"7-i\"           | 7   | false",
                "\"a,b\", \"c\"    | a,b | true",
                "\"\"              | 7   | false",
            })
    void a_tag_is_compared_weakly_against_lists_and_the_star(String header, String etag, boolean has) {
        assertThat(Conditional.has(List.of(header), etag)).isEqualTo(has);
    }

    @Test
    void without_the_header_the_client_has_nothing() {
        assertThat(Conditional.has(null, "7")).isFalse();
        assertThat(Conditional.has(List.of(), "7")).isFalse();
    }

    @Test
    void several_lines_are_one_list() {
        assertThat(Conditional.has(Arrays.asList("\"5\"", "\"7\""), "7")).isTrue();
    }
}
