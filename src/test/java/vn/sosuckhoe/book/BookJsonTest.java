package vn.sosuckhoe.book;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class BookJsonTest {

    private static final Book BOOK = new Book(
            new Person(
                    "Lò Thị Mẩy",
                    Sex.FEMALE,
                    PartialDate.parse("1948"),
                    false,
                    List.of(),
                    "A",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of()),
            new History(
                    List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, List.of(), List.of(),
                    List.of()),
            List.of(new Book.Dose(
                    null, "BCG", "BCG", null, PartialDate.parse("2024-02-03"), null, null, true, List.of("24021"))),
            null,
            List.of(new Visit(
                    "v1",
                    PartialDate.parse("2025-03"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(new Book.Measure("weight", "50,50", new BigDecimal("50.50"), "kg", false)),
                    null,
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    List.of("24021"))),
            List.of(),
            null,
            List.of(),
            List.of());

    @Test
    void what_is_null_or_empty_is_not_written_and_comes_back_as_it_was() {
        var json = new String(BookJson.json(BOOK), UTF_8);

        assertThat(json).doesNotContain("null", "[]", "identifiers", "appointments");
        assertThat(BookJson.read(BookJson.gzip(BOOK))).isEqualTo(BOOK);
    }

    @Test
    void dates_keep_their_precision_and_words_are_small() {
        assertThat(new String(BookJson.json(BOOK), UTF_8))
                .contains("\"birthDate\":\"1948\"", "\"date\":\"2024-02-03\"", "\"date\":\"2025-03\"")
                .contains("\"sex\":\"female\"", "\"value\":50.50", "\"name\":\"Lò Thị Mẩy\"");
    }

    @Test
    void the_same_book_gives_the_same_bytes() {
        assertThat(BookJson.gzip(BookJson.read(BookJson.gzip(BOOK)))).isEqualTo(BookJson.gzip(BOOK));
    }

    @Test
    void the_etag_is_16_characters_of_the_content() {
        var etag = BookJson.etag(BookJson.json(BOOK));

        assertThat(etag).matches("[A-Za-z0-9_-]{16}");
        assertThat(BookJson.etag("{}".getBytes(UTF_8))).isNotEqualTo(etag);
    }

    @Test
    void a_cover_is_read_as_it_was_written() {
        var cover = new Cover("Lò Thị Mẩy", Sex.FEMALE, PartialDate.parse("1948-02"), "H1", null, null, null, null);

        assertThat(BookJson.cover(BookJson.cover(cover))).isEqualTo(cover);
    }
}
