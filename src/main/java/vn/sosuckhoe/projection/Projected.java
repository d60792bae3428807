package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Holder;

import java.util.List;

/** What a record becomes: the book, its cover, and who may open it. */
public record Projected(Book book, Cover cover, List<Holder> holders) {

    /** Without its content: it must never reach a log. */
    @Override
    public String toString() {
        return "Projected[" + holders.size() + " holders]";
    }
}
