package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Viewing;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;

/** Who has looked at a book, newest first. */
public record LooksView(List<Look> looks) {

    public record Look(String at, String who, String as, String what) {}

    public static LooksView of(List<Viewing> viewings, Origin origin) {
        return new LooksView(viewings.stream().map(each -> look(each, origin)).toList());
    }

    private static Look look(Viewing viewing, Origin origin) {
        var wording = origin.wording();
        return new Look(
                wording.time(viewing.at()) + " " + wording.day(viewing.at()),
                viewing.readerName() == null ? wording.of(Doses.class).unnamed() : viewing.readerName(),
                as(viewing, origin),
                wording.term("read", viewing.what(), viewing.what()));
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
