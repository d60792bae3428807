package vn.sosuckhoe.station;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.record.Figures;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /tram/da-gui}: what became of the messages the reader's own facility sent in the last thirty days. */
@Path("/tram/da-gui")
public class StationPage {

    private static final int DAYS = 30;

    private final Pages pages;
    private final Figures figures;

    StationPage(Pages pages, Figures figures) {
        this.pages = pages;
        this.figures = figures;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance station(Frame frame, StationView v);
    }

    @GET
    public Uni<Response> figures() {
        var asked = pages.asked();
        if (!(asked.caller() instanceof Caller.Staff staff)) {
            throw Failure.wrongRole();
        }
        var today = pages.today();
        return figures.of(staff.facility(), today.minusDays(DAYS - 1L), today)
                .chain(told -> pages.send(
                        asked,
                        told.toString(),
                        () -> Templates.station(asked.frame(), StationView.of(told, asked.wording()))));
    }
}
