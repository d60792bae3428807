package vn.sosuckhoe.portal.invitation;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.person.PersonName;
import vn.sosuckhoe.portal.OpenBooks;
import vn.sosuckhoe.portal.OpenBooks.Open;
import vn.sosuckhoe.portal.calendar.Site;
import vn.sosuckhoe.portal.calendar.ics.DayCalendar;
import vn.sosuckhoe.portal.calendar.ics.Event;
import vn.sosuckhoe.portal.words.Dates;
import vn.sosuckhoe.portal.words.Inviting;
import vn.sosuckhoe.portal.words.Told;
import vn.sosuckhoe.reminder.inbox.Inbox;
import vn.sosuckhoe.reminder.inbox.Invitation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * {@code /so/{bookId}/loi-moi/{campaignId}.ics}: the day of an invitation for the calendar of a phone. It leaves the
 * portal, so the family's policy on sharing decides; it holds time, place and initials, and not what it is about.
 */
@Path("/so/{bookId}/loi-moi")
public class InvitationFile {

    private final OpenBooks books;
    private final Inbox inbox;
    private final RoutingContext request;
    private final Clock clock;

    InvitationFile(OpenBooks books, Inbox inbox, RoutingContext request, Clock clock) {
        this.books = books;
        this.inbox = inbox;
        this.request = request;
        this.clock = clock;
    }

    @GET
    @Path("{campaignId}.ics")
    public Uni<Response> file(@RestPath UUID bookId, @RestPath UUID campaignId) {
        var site = Site.of(request);
        return books.sharing(bookId, Say.UNASKED).chain(shared -> switch (shared) {
            case ALLOWED ->
                books.open(bookId, InvitationPages.PART).chain(open -> inbox.one(Sights.of(open), campaignId)
                        .map(it -> site.send(calendar(open, it, site), "attachment")));
            // there the child's answer is noted
            case ASK ->
                Uni.createFrom()
                        .item(Response.seeOther(URI.create("/so/lich"))
                                .header("Cache-Control", "no-store")
                                .build());
            case REFUSED -> throw Failure.wrongRole();
        });
    }

    private DayCalendar calendar(Open open, Invitation it, Site site) {
        if (it == null || it.slot() == null || it.state(LocalDateTime.now(clock)) == Invitation.State.ENDED) {
            throw Failure.notFound();
        }
        var language = open.asked().language().tag();
        var changed = it.answeredAt() == null ? it.invitedAt() : it.answeredAt();
        return new DayCalendar(
                open.asked().wording().of(Dates.class).calendarName(),
                language,
                true,
                List.of(event(open, it, site)),
                changed.toInstant(),
                changed.toEpochSecond() - it.invitedAt().toEpochSecond());
    }

    private static Event event(Open open, Invitation it, Site site) {
        var wording = open.asked().wording();
        var words = wording.of(Dates.class);
        var name = PersonName.read(open.book().person().name())
                .map(PersonName::initials)
                .orElseGet(() -> wording.of(Told.class).nameless());
        var place = it.where() == null ? wording.of(Inviting.class).station() : it.where();
        // ids are nowhere in a calendar, so that nobody can try out what this was made of
        var key = open.ready().id() + " " + it.campaign();
        return new Event(
                BookJson.etag(key.getBytes(StandardCharsets.UTF_8)) + "@so-suc-khoe",
                it.slot().day(),
                InvitedView.time(it.slot().from()) + " " + words.eventTitle(name),
                InvitedView.when(it.slot(), wording) + ". " + place + ". " + words.eventText(),
                site.address("/so"));
    }
}
