package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.shelf.Viewing;
import vn.sosuckhoe.family.Acting;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Household;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;

/** Who has looked at a book, newest first. */
public record LooksView(List<Look> looks) {

    public record Look(String at, String who, String as, String what) {}

    public static LooksView of(List<Viewing> viewings, Book book, Wording wording) {
        var origin = Origin.of(book, wording);
        var ward = Head.name(book.person(), wording);
        return new LooksView(
                viewings.stream().map(each -> look(each, ward, origin)).toList());
    }

    private static Look look(Viewing viewing, String ward, Origin origin) {
        var wording = origin.wording();
        return new Look(
                wording.time(viewing.at()) + " " + wording.day(viewing.at()),
                who(viewing, ward, wording),
                as(viewing, origin),
                wording.term("read", viewing.what(), viewing.what()));
    }

    /** "X", or "X thay mặt Y" for whoever read as a guardian. */
    private static String who(Viewing viewing, String ward, Wording wording) {
        var name = viewing.readerName() == null || viewing.readerName().isBlank()
                ? wording.of(Doses.class).unnamed()
                : viewing.readerName();
        var acting = Acting.of(name, viewing.relation(), ward);
        return acting.isForAnother()
                ? wording.of(Household.class).acting(acting.who(), acting.onBehalfOf())
                : acting.who();
    }

    private static String as(Viewing viewing, Origin origin) {
        var wording = origin.wording();
        var role = viewing.relation() == null
                ? wording.term("role", viewing.role(), viewing.role())
                : wording.term("role", viewing.relation(), role(wording, viewing));
        return viewing.facility() == null ? role : role + ", " + origin.name(viewing.facility());
    }

    private static String role(Wording wording, Viewing viewing) {
        return wording.term("role", viewing.role(), viewing.role());
    }
}
