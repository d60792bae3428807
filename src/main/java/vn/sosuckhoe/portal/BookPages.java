package vn.sosuckhoe.portal;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.ReadyBook;
import vn.sosuckhoe.book.Shelf;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.view.DatesView;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.portal.view.LooksView;
import vn.sosuckhoe.portal.view.NoticesView;
import vn.sosuckhoe.portal.view.SummaryView;
import vn.sosuckhoe.portal.view.care.DosesView;
import vn.sosuckhoe.portal.view.care.PastView;
import vn.sosuckhoe.portal.view.care.VisitView;
import vn.sosuckhoe.portal.view.care.VisitsView;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}} and the parts of a book. A book that is not there and one that is not ours answer the same: 404. */
@Path("/so/{bookId}")
public class BookPages {

    private final Pages pages;
    private final Shelf shelf;

    BookPages(Pages pages, Shelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    /** An opened book on its way to a page. */
    private record Open(Asked asked, ReadyBook ready, Book book, LocalDate today) {

        Head head(String part) {
            return Head.of(ready.id(), book, ready.relation(), ready.asOf(), part, asked.wording(), today);
        }

        NoticesView notices() {
            return NoticesView.of(book, ready.relation(), asked.wording(), today);
        }
    }

    @GET
    public Uni<Response> summary(@RestPath UUID bookId) {
        return page(bookId, "summary", it -> {
            var view = SummaryView.of(it.book, it.asked.wording(), it.today);
            return Templates.summary(it.asked.frame(), it.head(""), view, it.notices());
        });
    }

    @GET
    @Path("tien-su")
    public Uni<Response> history(@RestPath UUID bookId) {
        return page(bookId, "history", it -> {
            var view = PastView.of(it.book, it.asked.wording());
            return Templates.history(it.asked.frame(), it.head("/tien-su"), view);
        });
    }

    @GET
    @Path("tiem-chung")
    public Uni<Response> vaccinations(@RestPath UUID bookId) {
        return page(bookId, "vaccinations", it -> {
            var view = DosesView.of(it.book, it.asked.wording(), it.today);
            return Templates.vaccinations(it.asked.frame(), it.head("/tiem-chung"), view);
        });
    }

    @GET
    @Path("kham")
    public Uni<Response> visits(@RestPath UUID bookId) {
        return page(bookId, "checkups", it -> {
            var view = VisitsView.of(bookId, it.book, it.asked.wording());
            return Templates.visits(it.asked.frame(), it.head("/kham"), view, it.notices());
        });
    }

    @GET
    @Path("kham/{visitId}")
    public Uni<Response> visit(@RestPath UUID bookId, @RestPath String visitId) {
        return page(bookId, "visit", it -> {
            var found = it.book.checkups().stream()
                    .filter(each -> each.id().equals(visitId))
                    .findFirst()
                    .orElseThrow(Failure::notFound);
            var view = VisitView.of(found, it.book, it.asked.wording());
            return Templates.visit(it.asked.frame(), it.head("/kham"), view);
        });
    }

    @GET
    @Path("nhac")
    public Uni<Response> dates(@RestPath UUID bookId) {
        return page(bookId, "appointments", it -> {
            var view = DatesView.of(it.book, it.asked.wording(), it.today);
            return Templates.dates(it.asked.frame(), it.head("/nhac"), view);
        });
    }

    /** Never kept by a cache: it grows by being read. */
    @GET
    @Path("ai-da-xem")
    public Uni<Response> viewings(@RestPath UUID bookId) {
        var asked = pages.asked();
        var citizen = citizen(asked);
        var today = pages.today();
        return open(bookId, citizen, "viewings", today).chain(ready -> shelf.viewings(
                        bookId, citizen.id().value(), today)
                .onItem()
                .ifNull()
                .failWith(Failure::notFound)
                .chain(viewings -> {
                    var it = new Open(asked, ready, BookJson.read(ready.gzip()), today);
                    var view = LooksView.of(viewings, it.book, asked.wording());
                    return pages.sendOnce(asked, 200, Templates.viewings(asked.frame(), it.head("/ai-da-xem"), view));
                }));
    }

    private Uni<Response> page(UUID book, String what, Function<Open, TemplateInstance> template) {
        var asked = pages.asked();
        var today = pages.today();
        return open(book, citizen(asked), what, today)
                .chain(ready -> pages.send(
                        asked,
                        Readers.state(ready),
                        () -> template.apply(new Open(asked, ready, BookJson.read(ready.gzip()), today))));
    }

    private Uni<ReadyBook> open(UUID book, Caller.Citizen citizen, String what, LocalDate today) {
        return shelf.open(book, Readers.reader(citizen, what), today)
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
