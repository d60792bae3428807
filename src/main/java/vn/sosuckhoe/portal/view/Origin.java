package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Shell;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Facility codes to the names people know them by. */
public record Origin(Map<String, String> names, Wording wording) {

    public static Origin of(Book book, Wording wording) {
        return new Origin(
                book.sources().stream()
                        .filter(source -> source.name() != null)
                        .collect(Collectors.toMap(Book.Source::facility, Book.Source::name, (one, other) -> one)),
                wording);
    }

    public String name(String facility) {
        var known = names.get(facility);
        return known == null ? wording.of(Doses.class).facility(facility) : known;
    }

    /** {@code null} where nobody is named. */
    public String names(List<String> facilities) {
        return facilities == null || facilities.isEmpty()
                ? null
                : facilities.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** "Theo Trạm Y tế xã …", or {@code null}. */
    public String told(List<String> facilities) {
        var names = names(facilities);
        return names == null ? null : wording.of(Shell.class).toldBy(names);
    }
}
