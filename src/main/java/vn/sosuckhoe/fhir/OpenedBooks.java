package vn.sosuckhoe.fhir;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.api.OpenBook;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.shelf.ReadyBook;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.fhir.exchange.Asked;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.search.Search;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The books a request is about, each opened by the shelf's own decision, and what they say. */
@ApplicationScoped
class OpenedBooks {

    /** More than a family has; the head of a home for children names whom the search is about. */
    static final int MOST = 50;

    private final OpenBook books;
    private final Programme programme;

    OpenedBooks(OpenBook books, Programme programme) {
        this.books = books;
        this.programme = programme;
    }

    /** What is due is compared with this day. */
    LocalDate today() {
        return books.today();
    }

    /** @param what the part that is read, for the owner to see later */
    Uni<ReadyBook> one(UUID book, String what) {
        return books.read(book, what);
    }

    /**
     * Those the search names, or else all that may be opened and can hold what it wants; 400 for more than {@value #MOST},
     * of which none is opened.
     */
    Uni<List<ReadyBook>> found(Search search, String what) {
        var named = search.patients();
        return named != null
                ? read(named, what)
                : books.mine()
                        .map(mine -> mine.stream()
                                .map(Shelved::id)
                                .filter(search::mayHold)
                                .toList())
                        .flatMap(all -> read(all, what));
    }

    private Uni<List<ReadyBook>> read(List<UUID> all, String what) {
        return all.size() > MOST
                ? Uni.createFrom().failure(Failure.invalid(Search.PATIENT, "to be given: at most " + MOST + " at once"))
                : books.read(all, what);
    }

    Facts facts(ReadyBook book, Asked asked) {
        return Facts.of(book.id(), BookJson.read(book.gzip()), programme, asked.language());
    }
}
