package vn.sosuckhoe.station.unsent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.reminder.campaign.turnout.Undelivered;
import vn.sosuckhoe.station.AtDesk;
import vn.sosuckhoe.station.campaign.Door;

import java.time.Clock;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /tram/tin-hong}: messages that did not get out, without names; each may be sent again as long as it is of use. */
@Path("/tram/tin-hong")
public class UnsentPage {

    private static final String HERE = "/tram/tin-hong";

    private final Pages pages;
    private final Undelivered undelivered;
    private final Clock clock;

    UnsentPage(Pages pages, Undelivered undelivered, Clock clock) {
        this.pages = pages;
        this.undelivered = undelivered;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance unsent(Frame frame, UnsentView v);
    }

    /** @param told {@code roi} after a message was put into the queue, {@code khong} after it was not */
    @GET
    public Uni<Response> unsent(@RestQuery("gui-lai") String told) {
        var desk = AtDesk.of(pages);
        return undelivered
                .of(Door.office(desk), clock.instant())
                .chain(returned -> pages.sendOnce(
                        desk.asked(),
                        200,
                        Templates.unsent(desk.asked().frame(), UnsentView.of(returned, told, desk))));
    }

    /** @param messageId 404 for any that is not theirs, whether there is such a message or not */
    @POST
    @Path("{messageId}/gui-lai")
    public Uni<Response> again(@RestPath String messageId) {
        var desk = AtDesk.of(pages);
        var message = Door.id(messageId).orElseThrow(Failure::notFound);
        return undelivered
                .sendAgain(Door.office(desk), message, clock.instant())
                .map(queued -> queued.orElseThrow(Failure::notFound))
                .map(queued -> Door.to(HERE + "?gui-lai=" + (queued ? "roi" : "khong")));
    }
}
