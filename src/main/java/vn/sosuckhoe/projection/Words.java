package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.record.statement.Coded;
import vn.sosuckhoe.record.statement.Measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The record's words as the book's words. */
final class Words {

    private Words() {}

    static Book.Coded coded(Coded coded) {
        return coded == null ? null : new Book.Coded(coded.code(), coded.text());
    }

    static Book.Measure measure(Measure measure) {
        return measure == null
                ? null
                : new Book.Measure(
                        measure.name(), measure.asSent(), measure.value(), measure.unit(), measure.doubtful());
    }

    static List<Book.Measure> measures(List<Measure> measures) {
        return measures.stream().map(Words::measure).toList();
    }

    /** What two codes have in common when they mean the same: the code, or without one the folded words. */
    static String key(Coded coded) {
        if (coded == null) {
            return "";
        }
        return coded.code() != null ? "=" + coded.code() : Folding.fold(coded.text());
    }

    /** Blank words say nothing. */
    static String text(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    static boolean anything(Object... values) {
        return Stream.of(values).anyMatch(Told::saysSomething);
    }

    static <T> List<T> each(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
