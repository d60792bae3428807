package vn.sosuckhoe.portal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChoiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/so", "/so/00000000-0000-4000-8000-000000000001/kham/a_B-1", "/tram"})
    void it_goes_back_to_a_page_of_ours(String page) {
        assertThat(Choice.safe(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/so",
                "/so?x=//evil.example",
                "/so/../tram",
                "/so\r\nSet-Cookie: a=b",
                "/%2F%2Fevil.example",
                "javascript:alert(1)",
                ""
            })
    void it_goes_nowhere_else(String page) {
        assertThat(Choice.safe(page)).isEqualTo("/");
    }

    @Test
    void without_a_page_it_goes_to_the_first_one() {
        assertThat(Choice.safe(null)).isEqualTo("/");
    }
}
