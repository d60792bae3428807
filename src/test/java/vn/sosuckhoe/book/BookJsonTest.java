package vn.sosuckhoe.book;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class BookJsonTest {

    private static final Book BOOK = Somebody.named("Lò Thị Mẩy")
            .sex(Sex.FEMALE)
            .born("1948")
            .blood("A", null)
            .book()
            .ill(List.of())
            .doses(List.of(new Book.Dose(
                    null, "BCG", "BCG", null, PartialDate.parse("2024-02-03"), null, null, true, List.of("24021"))))
            .visits(new SampleVisit("v1", "2025-03")
                    .measure("weight", "50,50", "50.50", "kg")
                    .visit())
            .written();

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

    @Test
    void what_has_to_be_done_over_time_is_read_as_it_was_written() {
        var day = LocalDate.parse("2026-10-01");
        var source = new Source("QĐ 5904/2019", "M");
        var told = new Care.Told(
                "blood-pressure", "v", day, new BigDecimal("150"), new BigDecimal("95"), false, "bp-18-64");
        var due = new Care.Due("visit", day.plusDays(14), day.plusDays(28), day, null, "not-at-target", source);
        var caring = BOOK.caring(new Care(
                List.of(new Care.FollowUp(
                        "hypertension",
                        false,
                        day,
                        day,
                        day.plusMonths(3),
                        Care.Control.NOT_AT_TARGET,
                        List.of(told),
                        List.of(due))),
                List.of(new Care.Recheck(
                        "glucose-fasting", "v", day, "diabetes", "diabetes", day, Care.Answer.OPEN, null, source)),
                List.of()));

        assertThat(BookJson.read(BookJson.gzip(caring))).isEqualTo(caring);
        assertThat(BookJson.cover(BookJson.cover(Cover.of(caring)))).isEqualTo(Cover.of(caring));
        assertThat(new String(BookJson.json(caring), UTF_8))
                .contains("\"care\":{\"followUps\"", "\"control\":\"NOT_AT_TARGET\"", "\"on\":\"2026-10-15\"")
                .doesNotContain("null", "\"routine\"");
    }
}
