package vn.sosuckhoe.fhir;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.api.OpenBook;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.ReadyBook;
import vn.sosuckhoe.book.Shelved;
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

    private static final String WHAT = "vaccinations";

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

    Uni<ReadyBook> one(UUID book) {
        return books.read(book, WHAT);
    }

    /**
     * Those the search names, or else all that may be opened and can hold what it wants; 400 for more than {@value #MOST},
     * of which none is opened.
     */
    Uni<List<ReadyBook>> found(Search search) {
        var named = search.patients();
        return named != null
                ? read(named)
                : books.mine()
                        .map(mine -> mine.stream()
                                .map(Shelved::id)
                                .filter(search::mayHold)
                                .toList())
                        .flatMap(this::read);
    }

    private Uni<List<ReadyBook>> read(List<UUID> all) {
        return all.size() > MOST
                ? Uni.createFrom().failure(Failure.invalid(Search.PATIENT, "to be given: at most " + MOST + " at once"))
                : books.read(all, WHAT);
    }

    Facts facts(ReadyBook book, Asked asked) {
        return Facts.of(book.id(), BookJson.read(book.gzip()), programme, asked.language());
    }
}
