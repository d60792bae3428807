package vn.sosuckhoe.book.shelf;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.Books;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.Holder;

import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LatelyReadTest {

    private static final UUID BOOK = UUID.fromString("00000000-0000-4000-8000-000000000041");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000042");

    private final LatelyRead lately = new LatelyRead();

    @Test
    void a_book_is_read_once_as_long_as_its_content_stays() {
        var first = lately.read(ready(BOOK, "a", "Lò Văn Páo"));

        assertThat(first.person().name()).isEqualTo("Lò Văn Páo");
        assertThat(lately.read(ready(BOOK, "a", "Lò Văn Páo"))).isSameAs(first);
        assertThat(lately.read(ready(BOOK, "b", "Lò Văn Pao")).person().name()).isEqualTo("Lò Văn Pao");
        assertThat(lately.read(ready(OTHER, "a", "Vàng A Sử")).person().name()).isEqualTo("Vàng A Sử");
    }

    @Test
    void what_cannot_be_read_is_not_remembered() {
        for (var length : new int[] {0, 3, 40}) {
            var broken = new ReadyBook(
                    BOOK, "c" + length, Buffer.buffer(new byte[length]), OffsetDateTime.now(), Holder.Relation.OWNER);
            for (var time = 0; time < 2; time++) {
                assertThatThrownBy(() -> lately.read(broken)).isInstanceOf(UncheckedIOException.class);
            }
        }
    }

    private static ReadyBook ready(UUID id, String etag, String name) {
        var gzip = Buffer.buffer(BookJson.gzip(Books.named(name)));
        return new ReadyBook(id, etag, gzip, OffsetDateTime.now(), Holder.Relation.OWNER);
    }
}
