package vn.sosuckhoe.portal;

import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.book.shelf.Reader;
import vn.sosuckhoe.book.shelf.ReadyBook;

/** The one who reads a page, as the shelf wants to know it, and what of a book a page depends on. */
public final class Readers {

    private Readers() {}

    public static Reader reader(Caller.Citizen citizen, String what) {
        return new Reader(citizen.id().value(), citizen.name(), citizen.session(), "family", what);
    }

    /** The page also says as of when, which may move while the content stays. */
    public static String state(ReadyBook book) {
        return book.id() + " " + book.etag() + " " + book.asOf() + " " + book.relation();
    }
}
