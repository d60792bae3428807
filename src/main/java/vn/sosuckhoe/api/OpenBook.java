package vn.sosuckhoe.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.access.SignedIn;
import vn.sosuckhoe.book.shelf.Reader;
import vn.sosuckhoe.book.shelf.ReadyBook;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.http.Failure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** A book taken from the shelf by the citizen who asks; 404 says neither that it is not there nor whose it is. */
@ApplicationScoped
public class OpenBook {

    private final Shelf shelf;
    private final SignedIn signedIn;
    private final Clock clock;

    OpenBook(Shelf shelf, SignedIn signedIn, Clock clock) {
        this.shelf = shelf;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** @param what the part that is read, for the owner to see later */
    public Uni<ReadyBook> read(UUID book, String what) {
        return open(book, reader(what), today());
    }

    /** Each by a decision of its own, in the order asked for; one that does not open ends it with 404. */
    public Uni<List<ReadyBook>> read(List<UUID> books, String what) {
        var reader = reader(what);
        var today = today();
        return Multi.createFrom()
                .iterable(books)
                .onItem()
                .transformToUniAndConcatenate(book -> open(book, reader, today))
                .collect()
                .asList();
    }

    /** The citizen's books from the outside. */
    public Uni<List<Shelved>> mine() {
        return shelf.shelfOf(reader("cover"), today());
    }

    private Uni<ReadyBook> open(UUID book, Reader reader, LocalDate today) {
        return shelf.open(book, reader, today).onItem().ifNull().failWith(Failure::notFound);
    }

    private Reader reader(String what) {
        var citizen = signedIn.citizen();
        return new Reader(citizen.id().value(), citizen.name(), citizen.session(), "family", what);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
