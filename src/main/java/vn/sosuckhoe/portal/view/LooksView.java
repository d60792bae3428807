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

    /**
     * @param purpose of staff, {@code null} for citizens
     * @param emergency marked: opened outside the commune, because it could not wait
     * @param reason of an emergency, {@code null} otherwise
     * @param visit whether the book holds a visit there that may explain it, {@code null} where none need be
     */
    public record Look(
            String at,
            String who,
            String as,
            String what,
            String purpose,
            boolean emergency,
            String reason,
            String visit) {}

    public static LooksView of(List<Viewing> viewings, Book book, Wording wording) {
        var origin = Origin.of(book, wording);
        var ward = Head.name(book.person(), wording);
        return new LooksView(
                viewings.stream().map(each -> look(each, ward, book, origin)).toList());
    }

    private static Look look(Viewing viewing, String ward, Book book, Origin origin) {
        var wording = origin.wording();
        var words = wording.of(Doses.class);
        return new Look(
                wording.time(viewing.at()) + " " + wording.day(viewing.at()),
                who(viewing, ward, wording),
                as(viewing, origin),
                wording.term("read", viewing.what(), viewing.what()),
                viewing.isByStaff()
                        ? words.looksPurpose(wording.term("purpose", viewing.purpose(), viewing.purpose()))
                        : null,
                viewing.isEmergency(),
                viewing.reason() == null ? null : words.looksReason(viewing.reason()),
                visit(viewing, book, wording));
    }

    /** To remind somebody, or to put something right, nobody has to have been there. */
    private static String visit(Viewing viewing, Book book, Wording wording) {
        var words = wording.of(Doses.class);
        return viewing.explainedBy(book)
                .map(day -> words.looksVisit(wording.day(day)))
                .orElseGet(() -> viewing.isEmergency() || viewing.isVisit() ? words.looksNoVisit() : null);
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
        return viewing.facility() == null ? role : role + ", " + facility(viewing, origin);
    }

    private static String facility(Viewing viewing, Origin origin) {
        return viewing.facilityName() == null ? origin.name(viewing.facility()) : viewing.facilityName();
    }

    private static String role(Wording wording, Viewing viewing) {
        return wording.term("role", viewing.role(), viewing.role());
    }
}
