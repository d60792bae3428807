package vn.sosuckhoe.access;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoutesTest {

    @Test
    void a_template_is_written_in_one_way() {
        assertThat(Routes.template("/api/books", "/{bookId}")).isEqualTo("/api/books/{bookId}");
        assertThat(Routes.template("/api/books/", "/")).isEqualTo("/api/books");
        assertThat(Routes.template("/", null)).isEqualTo("/");
        assertThat(Routes.template("so", "{bookId: [0-9a-f-]{36}}/kham")).isEqualTo("/so/{bookId}/kham");
    }
}
