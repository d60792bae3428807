package vn.sosuckhoe.portal.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.access.SignedIn;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.shelf.ReadyBook;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.Asked;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.Readers;
import vn.sosuckhoe.portal.Sharing;
import vn.sosuckhoe.portal.calendar.ics.DayCalendar;
import vn.sosuckhoe.portal.words.Dates;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * {@code /so/{bookId}/lich.ics}: the coming days of one book as a file, for who is signed in. A file leaves the portal as a
 * feed does, so the same policy decides.
 */
@Path("/so/{bookId}")
public class BookFile {

    /** 1 January 2026: a sequence has only 31 bits. */
    private static final long FIRST_MINUTE = 1_767_225_600L / 60;

    private final Pages pages;
    private final Shelf shelf;
    private final SignedIn signedIn;
    private final RoutingContext request;

    BookFile(Pages pages, Shelf shelf, SignedIn signedIn, RoutingContext request) {
        this.pages = pages;
        this.shelf = shelf;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Path("lich.ics")
    public Uni<Response> file(@RestPath UUID bookId) {
        var asked = pages.asked();
        var site = Site.of(request);
        var today = pages.today();
        return shelf.outside(bookId, Readers.reader(signedIn.citizen(), "cover"), today)
                .onItem()
                .ifNull()
                .failWith(Failure::notFound)
                .chain(book -> switch (Sharing.decide(book, Say.UNASKED, today)) {
                    case ALLOWED -> file(bookId, asked, site, today);
                    // there the child's answer is noted
                    case ASK ->
                        Uni.createFrom()
                                .item(Response.seeOther(URI.create("/so/lich"))
                                        .header("Cache-Control", "no-store")
                                        .build());
                    case REFUSED -> throw Failure.wrongRole();
                });
    }

    private Uni<Response> file(UUID bookId, Asked asked, Site site, LocalDate today) {
        return shelf.open(bookId, Readers.reader(signedIn.citizen(), "calendar"), today)
                .onItem()
                .ifNull()
                .failWith(Failure::notFound)
                .map(ready -> {
                    var days = new ComingDays(Feed.Naming.INITIALS, asked.wording(), site.address("/so"));
                    var cover = Cover.of(BookJson.read(ready.gzip()));
                    return site.send(calendar(asked, ready, days, cover, today), "attachment");
                });
    }

    /** A file knows no earlier one: it counts as changed when the book was brought up to date, newer files above older. */
    private static DayCalendar calendar(Asked asked, ReadyBook ready, ComingDays days, Cover cover, LocalDate today) {
        return new DayCalendar(
                asked.wording().of(Dates.class).calendarName(),
                asked.language().tag(),
                true,
                days.of(ready.id(), cover, today),
                ready.asOf().toInstant(),
                ready.asOf().toEpochSecond() / 60 - FIRST_MINUTE);
    }
}
