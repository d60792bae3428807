package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.BookJson;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Names a dose of a book in an address, without saying there what it is. */
public final class DoseKey {

    private static final int LENGTH = 8;

    private DoseKey() {}

    /** The same as long as code, name and day of the dose are the same. */
    public static String of(Dose dose) {
        return BookJson.etag((dose.code() + "\n" + dose.name() + "\n" + dose.date()).getBytes(StandardCharsets.UTF_8))
                .substring(0, LENGTH);
    }

    /** @param key may be {@code null} */
    public static Optional<Dose> find(Book book, String key) {
        return book.vaccinations().stream().filter(dose -> of(dose).equals(key)).findFirst();
    }
}
