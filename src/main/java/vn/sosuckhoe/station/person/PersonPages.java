package vn.sosuckhoe.station.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.book.shelf.LatelyRead;
import vn.sosuckhoe.book.staff.OpenedByStaff;
import vn.sosuckhoe.book.staff.Permits;
import vn.sosuckhoe.book.staff.Purpose;
import vn.sosuckhoe.book.staff.StaffShelf;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.programme.Schedules;
import vn.sosuckhoe.portal.programme.StationDays;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.station.AtDesk;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code /tram/nguoi/{bookId}}: without a permit it asks what for and tells nothing of the book; with one it is the book.
 * 404 for a book of a commune that is not theirs, for one that is not there, and for a permit that does not fit (any more).
 */
@Path("/tram/nguoi/{bookId}")
public class PersonPages {

    private static final Set<Purpose> WORK = Set.of(Purpose.VISIT, Purpose.REMINDER, Purpose.CORRECTION);

    private final Pages pages;
    private final Permits permits;
    private final StaffShelf shelf;
    private final LatelyRead lately;
    private final Schedules schedules;
    private final StationDays stations;

    PersonPages(
            Pages pages,
            Permits permits,
            StaffShelf shelf,
            LatelyRead lately,
            Schedules schedules,
            StationDays stations) {
        this.pages = pages;
        this.permits = permits;
        this.shelf = shelf;
        this.lately = lately;
        this.schedules = schedules;
        this.stations = stations;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance purpose(Frame frame, PurposeView v);

        static native TemplateInstance person(Frame frame, PersonView v);
    }

    @GET
    public Uni<Response> person(@RestPath UUID bookId, @RestQuery("phep") UUID permit) {
        var desk = AtDesk.of(pages);
        if (permit == null) {
            return theirs(bookId, desk).chain(() -> ask(desk, bookId, 200, PurposeView.Note.NONE));
        }
        return shelf.open(bookId, permit, desk.reader(), "book")
                .chain(opened -> opened == null
                        ? theirs(bookId, desk).chain(() -> ask(desk, bookId, 404, PurposeView.Note.ENDED))
                        : show(desk, opened));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> open(@RestPath UUID bookId, @RestForm("viec") String what) {
        var desk = AtDesk.of(pages);
        var purpose = Purpose.ofCode(what).filter(WORK::contains);
        if (purpose.isEmpty()) {
            return theirs(bookId, desk).chain(() -> ask(desk, bookId, 400, PurposeView.Note.MISSING));
        }
        return permits.give(bookId, desk.reader(), purpose.get())
                .onItem()
                .ifNull()
                .failWith(Failure::notFound)
                .map(permit -> seeOther(bookId, permit));
    }

    static Response seeOther(UUID book, UUID permit) {
        return Response.seeOther(URI.create("/tram/nguoi/" + book + "?phep=" + permit))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Uni<Void> theirs(UUID book, AtDesk desk) {
        return permits.isTheirs(book, desk.reader())
                .invoke(theirs -> {
                    if (!theirs) {
                        throw Failure.notFound();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Response> ask(AtDesk desk, UUID book, int status, PurposeView.Note note) {
        var view = PurposeView.of(book, note, desk.asked().wording());
        return pages.sendOnce(
                desk.asked(), status, Templates.purpose(desk.asked().frame(), view));
    }

    private Uni<Response> show(AtDesk desk, OpenedByStaff opened) {
        var book = lately.read(opened.book());
        var names = schedules.names(book, desk.asked().wording(), desk.today());
        var days = stations.of(Set.of(desk.staff().facility()));
        var view = PersonView.of(opened, book, names, days, desk.today());
        return pages.sendOnce(desk.asked(), 200, Templates.person(desk.asked().frame(), view));
    }
}
