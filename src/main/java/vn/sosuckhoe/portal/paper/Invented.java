package vn.sosuckhoe.portal.paper;

import vn.sosuckhoe.book.Book;

import java.util.Locale;
import java.util.Objects;

/** Whether a book is about somebody who does not exist: stations of invented people say so in their names. */
public final class Invented {

    private Invented() {}

    public static boolean is(Book book) {
        return book.sources().stream()
                .map(Book.Source::name)
                .filter(Objects::nonNull)
                .anyMatch(Invented::isStation);
    }

    /** @param name of a station */
    public static boolean isStation(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return small.contains("giả lập") || small.contains("synthetic");
    }
}
