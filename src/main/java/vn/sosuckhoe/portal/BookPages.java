package vn.sosuckhoe.portal;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.invitation.InvitationsView;
import vn.sosuckhoe.portal.invitation.Sights;
import vn.sosuckhoe.portal.view.DatesView;
import vn.sosuckhoe.portal.view.LooksView;
import vn.sosuckhoe.portal.view.SummaryView;
import vn.sosuckhoe.portal.view.care.ComingView;
import vn.sosuckhoe.portal.view.care.PastView;
import vn.sosuckhoe.reminder.inbox.Inbox;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}} and the parts of a book. A book that is not there and one that is not ours answer the same: 404. */
@Path("/so/{bookId}")
public class BookPages {

    private final Pages pages;
    private final OpenBooks books;
    private final Shelf shelf;
    private final Inbox inbox;
    private final Clock clock;

    BookPages(Pages pages, OpenBooks books, Shelf shelf, Inbox inbox, Clock clock) {
        this.pages = pages;
        this.books = books;
        this.shelf = shelf;
        this.inbox = inbox;
        this.clock = clock;
    }

    @GET
    public Uni<Response> summary(@RestPath UUID bookId) {
        return books.page(bookId, "summary", it -> {
            var view = SummaryView.of(it.book(), it.asked().wording(), it.today());
            return Templates.summary(it.asked().frame(), it.head(""), view, it.notices());
        });
    }

    @GET
    @Path("tien-su")
    public Uni<Response> history(@RestPath UUID bookId) {
        return books.page(bookId, "history", it -> {
            var view = PastView.of(it.book(), it.asked().wording());
            return Templates.history(it.asked().frame(), it.head("/tien-su"), view);
        });
    }

    /** Invitations before what the book itself asks for: they have a day, a place and somebody who waits. */
    @GET
    @Path("nhac")
    public Uni<Response> dates(@RestPath UUID bookId) {
        return books.open(bookId, "appointments")
                .chain(it -> inbox.of(Sights.of(it)).chain(invitations -> {
                    var invited = InvitationsView.of(invitations, it, LocalDateTime.now(clock));
                    return pages.send(it.asked(), Readers.state(it.ready()) + " " + invited, () -> {
                        var view = DatesView.of(it.book(), it.asked().wording(), it.today());
                        var care = ComingView.of(
                                it.book(), "/so/" + bookId + "/kham", it.asked().wording(), it.today());
                        return Templates.dates(it.asked().frame(), it.head("/nhac"), invited, view, care);
                    });
                }));
    }

    /** Never kept by a cache: it grows by being read. */
    @GET
    @Path("ai-da-xem")
    public Uni<Response> viewings(@RestPath UUID bookId) {
        return books.open(bookId, "viewings").chain(it -> shelf.viewings(
                        bookId, it.reader().id().value(), it.today())
                .onItem()
                .ifNull()
                .failWith(Failure::notFound)
                .chain(viewings -> {
                    var view = LooksView.of(viewings, it.book(), it.asked().wording());
                    return pages.sendOnce(
                            it.asked(), 200, Templates.viewings(it.asked().frame(), it.head("/ai-da-xem"), view));
                }));
    }
}
