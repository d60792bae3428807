package vn.sosuckhoe.portal.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.shelf.Reader;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.http.Problem;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.calendar.ics.DayCalendar;
import vn.sosuckhoe.portal.calendar.ics.Event;
import vn.sosuckhoe.portal.words.Dates;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * {@code /lich/{secret}.ics}: what calendar programs read, without a sign-in. Nothing tells an address that was stopped
 * from one that never was, or from one whose holder may no longer open the book.
 */
@Path("/lich")
public class FeedDoor {

    private final Feeds feeds;
    private final Shelf shelf;
    private final Pages pages;
    private final RoutingContext request;
    private final Polls polls = new Polls(InstantSource.system());

    FeedDoor(Feeds feeds, Shelf shelf, Pages pages, RoutingContext request) {
        this.feeds = feeds;
        this.shelf = shelf;
        this.pages = pages;
        this.request = request;
    }

    @GET
    @Path("{secret}.ics")
    public Uni<Response> read(@RestPath String secret) {
        var response = request.response();
        // the address is the secret: nobody who is reached from there learns it
        request.addHeadersEndHandler(sent -> response.putHeader("Referrer-Policy", "no-referrer"));
        var known = Secret.read(secret).orElseThrow(Failure::notFound);
        var wait = polls.ask(known.hash());
        if (wait.isPresent()) {
            return Uni.createFrom().item(tooOften(wait.get()));
        }
        var site = Site.of(request);
        var today = pages.today();
        return feeds.by(known).onItem().ifNull().failWith(Failure::notFound).chain(feed -> shelved(feed, today)
                .chain(books -> send(feed, books, site, today)));
    }

    /** One line a day in the log of a ward's book, however often programs ask. */
    private Uni<List<Shelved>> shelved(Feed feed, LocalDate today) {
        var reader = new Reader(feed.holder(), feed.holderName(), "calendar " + today, "calendar", "calendar");
        return feed.book() == null
                ? shelf.shelfOf(reader, today)
                : shelf.outside(feed.book(), reader, today).map(book -> book == null ? List.of() : List.of(book));
    }

    private Uni<Response> send(Feed feed, List<Shelved> books, Site site, LocalDate today) {
        if (books.stream().allMatch(book -> feed.mayShow(book, today) == Answer.REFUSED)) {
            throw Failure.notFound();
        }
        var wording = Wording.in(Language.ofTag(feed.language()));
        var days = new ComingDays(feed.naming(), wording, site.address("/so"));
        var events = books.stream()
                .filter(book -> feed.mayShow(book, today) == Answer.ALLOWED)
                .flatMap(book -> days.of(book.id(), book.cover(), today).stream())
                .toList();
        return feeds.sent(feed, tag(events), today)
                .map(stamp -> site.send(calendar(feed, wording, events, stamp), "inline"));
    }

    private static DayCalendar calendar(Feed feed, Wording wording, List<Event> events, Feed.Stamp stamp) {
        return new DayCalendar(
                wording.of(Dates.class).calendarName(),
                feed.language(),
                feed.alarm(),
                events,
                stamp.changed(),
                stamp.sequence());
    }

    private static String tag(List<Event> events) {
        return BookJson.etag(events.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Response tooOften(Duration wait) {
        return Response.status(429)
                .header("Retry-After", Math.max(1, wait.toSeconds()))
                .header("Cache-Control", "no-store")
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(429, "too-often", null).json())
                .build();
    }
}
