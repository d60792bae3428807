package vn.sosuckhoe.api;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.access.SignedIn;
import vn.sosuckhoe.book.Reader;
import vn.sosuckhoe.book.ReadyBook;
import vn.sosuckhoe.book.Shelf;
import vn.sosuckhoe.book.Shelved;
import vn.sosuckhoe.http.Failure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** A book taken from the shelf by the citizen who asks; 404 says neither that it is not there nor whose it is. */
@ApplicationScoped
class OpenBook {

    private final Shelf shelf;
    private final SignedIn signedIn;
    private final Clock clock;

    OpenBook(Shelf shelf, SignedIn signedIn, Clock clock) {
        this.shelf = shelf;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** @param what the part that is read, for the owner to see later */
    Uni<ReadyBook> read(UUID book, String what) {
        return shelf.open(book, reader(what), today()).onItem().ifNull().failWith(Failure::notFound);
    }

    /** The citizen's books from the outside. */
    Uni<List<Shelved>> mine() {
        return shelf.shelfOf(reader("cover"), today());
    }

    private Reader reader(String what) {
        var citizen = signedIn.citizen();
        return new Reader(citizen.id().value(), citizen.name(), citizen.session(), "family", what);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
