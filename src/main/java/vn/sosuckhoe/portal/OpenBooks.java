package vn.sosuckhoe.portal;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.shelf.LatelyRead;
import vn.sosuckhoe.book.shelf.ReadyBook;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.portal.view.NoticesView;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Books opened for a page. A book that is not there and one that is not ours answer the same: 404. */
@ApplicationScoped
public class OpenBooks {

    private final Pages pages;
    private final Shelf shelf;
    private final LatelyRead lately;

    OpenBooks(Pages pages, Shelf shelf, LatelyRead lately) {
        this.pages = pages;
        this.shelf = shelf;
        this.lately = lately;
    }

    /** An opened book on its way to a page. */
    public record Open(Asked asked, Caller.Citizen reader, ReadyBook ready, Book book, LocalDate today) {

        /** @param part of the book whose tab is marked, e.g. {@code /tiem-chung} */
        public Head head(String part) {
            return Head.of(ready.id(), book, ready.relation(), ready.asOf(), part, asked.wording(), today);
        }

        public NoticesView notices() {
            return NoticesView.of(book, ready.relation(), asked.wording(), today);
        }
    }

    /** A page that only the book decides: the reader may hold it already. */
    public Uni<Response> page(UUID book, String what, Function<Open, TemplateInstance> template) {
        var asked = pages.asked();
        var reader = citizen(asked);
        var today = pages.today();
        return open(book, reader, what, today)
                .chain(ready -> pages.send(
                        asked,
                        Readers.state(ready),
                        () -> template.apply(new Open(asked, reader, ready, lately.read(ready), today))));
    }

    /** @param what the part that is read, for the owner to see later */
    public Uni<Open> open(UUID book, String what) {
        var asked = pages.asked();
        var reader = citizen(asked);
        var today = pages.today();
        return open(book, reader, what, today).map(ready -> new Open(asked, reader, ready, lately.read(ready), today));
    }

    /** Whether the reader may take the book, or part of it, out of the portal. */
    public Uni<Answer> sharing(UUID book, Say say) {
        var reader = citizen(pages.asked());
        var today = pages.today();
        return shelf.outside(book, Readers.reader(reader, "cover"), today)
                .onItem()
                .ifNull()
                .failWith(Failure::notFound)
                .map(it -> Sharing.decide(it, say, today));
    }

    private Uni<ReadyBook> open(UUID book, Caller.Citizen reader, String what, LocalDate today) {
        return shelf.open(book, Readers.reader(reader, what), today)
                .onItem()
                .ifNull()
                .failWith(Failure::notFound);
    }

    private static Caller.Citizen citizen(Asked asked) {
        if (asked.caller() instanceof Caller.Citizen citizen) {
            return citizen;
        }
        throw Failure.wrongRole();
    }
}
