package vn.sosuckhoe.station.campaign;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.book.staff.NamesShown;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.reminder.campaign.turnout.GuestList;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /tram/moi/{campaignId}/nguoi}: who is invited and how far it has come with each. Names are shown: it is noted. */
@Path("/tram/moi/{campaignId}/nguoi")
public class GuestsPage {

    private final Door door;
    private final Pages pages;
    private final GuestList guests;
    private final NamesShown names;

    GuestsPage(Door door, Pages pages, GuestList guests, NamesShown names) {
        this.door = door;
        this.pages = pages;
        this.guests = guests;
        this.names = names;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance guests(Frame frame, GuestsView v);
    }

    /** What of the address is no filter is passed by: then all are shown. */
    @GET
    public Uni<Response> guests(
            @RestPath String campaignId,
            @RestQuery("thon") String hamlet,
            @RestQuery("loc") String some,
            @RestQuery("trang") String page) {
        return door.open(campaignId).chain(visit -> {
            var filter = GuestFilter.of(hamlet, some, page);
            var id = visit.campaign().id();
            return guests.hamlets(id)
                    .chain(hamlets -> guests.page(id, filter.hamletKey(), filter.some(), filter.page() - 1)
                            .chain(found -> names.note(
                                            visit.desk().reader(),
                                            visit.desk().commune(),
                                            "campaign " + id + " " + filter.told(),
                                            found.guests().size())
                                    .chain(() -> pages.sendOnce(
                                            visit.desk().asked(),
                                            200,
                                            Templates.guests(
                                                    visit.desk().asked().frame(),
                                                    GuestsView.of(visit, filter, hamlets, found))))));
        });
    }
}
