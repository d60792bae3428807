package vn.sosuckhoe.book.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.BookJson;

import java.time.Duration;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Books that were read a short while ago: who turns pages reads the book once. The key is made from the content, and whether
 * somebody may open the book is settled before, each time; so nothing here has to be taken back.
 */
@ApplicationScoped
public class LatelyRead {

    /** Of JSON; a book that was read takes about three times as much. */
    private static final long BYTES = 12 << 20;

    /** About as long as somebody stays. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Cache<Key, Book> books = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Key key, Book book) -> key.bytes)
            .expireAfterAccess(KEPT)
            .build();

    /** @param bytes of the JSON, which follow from the content */
    private record Key(UUID book, String etag, int bytes) {}

    /** To be looked at only: others hold the same one. */
    public Book read(ReadyBook ready) {
        return books.get(
                new Key(ready.id(), ready.etag(), unpacked(ready.gzip())), unread -> BookJson.read(ready.gzip()));
    }

    /** The last four bytes of gzip say it. */
    private static int unpacked(Buffer gzip) {
        return gzip.length() < Integer.BYTES ? 0 : Math.max(0, gzip.getIntLE(gzip.length() - Integer.BYTES));
    }
}
