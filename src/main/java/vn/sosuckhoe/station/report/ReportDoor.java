package vn.sosuckhoe.station.report;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.book.shelf.LatelyRead;
import vn.sosuckhoe.book.staff.OpenedByStaff;
import vn.sosuckhoe.book.staff.Permits;
import vn.sosuckhoe.book.staff.Purpose;
import vn.sosuckhoe.book.staff.StaffShelf;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.request.answer.Reported;
import vn.sosuckhoe.station.AtDesk;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lets staff to the reports of their own communes, to correct what is wrong; any other is answered as if there were none.
 * A report is read after its book, in the statement of which it is written down who looked.
 */
@ApplicationScoped
class ReportDoor {

    /** As the owner reads it in the list of who looked. */
    private static final String READ = "requests";

    private final Reported reported;
    private final Permits permits;
    private final StaffShelf shelf;
    private final LatelyRead lately;

    ReportDoor(Reported reported, Permits permits, StaffShelf shelf, LatelyRead lately) {
        this.reported = reported;
        this.permits = permits;
        this.shelf = shelf;
        this.lately = lately;
    }

    /**
     * Leave to open it; nothing was read yet.
     *
     * @param citizen under whom it was sent; {@code book} is theirs now
     * @param commune of the list from which they came
     */
    record Permitted(UUID citizen, UUID id, UUID book, UUID permit, String commune) {

        String href() {
            return "/tram/bao-sai/" + citizen + "/" + id + "?xa=" + commune;
        }

        String listHref() {
            return "/tram/bao-sai?xa=" + commune;
        }
    }

    /** 404 for a report that is none of theirs, whether there is such a one or not. */
    Uni<Permitted> permit(UUID citizen, UUID id, AtDesk desk) {
        return reported.book(citizen, id)
                .onItem()
                .ifNull()
                .failWith(Failure::notFound)
                .chain(book -> permits.give(book, desk.reader(), Purpose.CORRECTION)
                        .onItem()
                        .ifNull()
                        .failWith(Failure::notFound)
                        .map(permit -> new Permitted(citizen, id, book, permit, desk.commune())));
    }

    Uni<Opened> open(Permitted permitted, AtDesk desk) {
        return shelf.open(permitted.book(), permitted.permit(), desk.reader(), READ)
                .onItem()
                .ifNull()
                .failWith(Failure::notFound)
                .map(opened -> opened(permitted, opened, desk));
    }

    private Opened opened(Permitted permitted, OpenedByStaff opened, AtDesk desk) {
        var person = lately.read(opened.book()).person();
        return new Opened(permitted, Head.name(person, desk.asked().wording()), opened.until());
    }
}
