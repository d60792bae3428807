package vn.sosuckhoe.station.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.book.staff.NamesShown;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.request.answer.Reported;
import vn.sosuckhoe.station.AtDesk;
import vn.sosuckhoe.station.list.ListView;
import vn.sosuckhoe.station.list.Pagings;

import java.time.Clock;
import java.time.OffsetDateTime;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * {@code /tram/bao-sai}: what people of the commune report about their books, the nearest deadline first. 400 for a page that
 * is none.
 */
@Path("/tram/bao-sai")
public class ReportsPage {

    private static final int FINISHED_DAYS = 30;

    private final Pages pages;
    private final Reported reported;
    private final NamesShown names;
    private final Clock clock;

    ReportsPage(Pages pages, Reported reported, NamesShown names, Clock clock) {
        this.pages = pages;
        this.reported = reported;
        this.names = names;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance reports(Frame frame, ReportsView v);
    }

    /** @param commune one of their own, {@code null} for the main one */
    @GET
    public Uni<Response> reports(@RestQuery("trang") String page, @RestQuery("xa") String commune) {
        var desk = AtDesk.of(pages, commune);
        var asked = Pagings.page(page);
        var turned = Math.max(1, asked);
        var since = OffsetDateTime.now(clock).minusDays(FINISHED_DAYS);
        return reported.count(desk.commune(), since, desk.today()).chain(counted -> reported.of(
                        desk.commune(), since, Pagings.before(turned), ListView.ROWS)
                .chain(found -> names.note(desk.reader(), desk.commune(), "reports trang=" + turned, found.size())
                        .chain(() -> pages.sendOnce(
                                desk.asked(),
                                asked > 0 ? 200 : 400,
                                Templates.reports(
                                        desk.asked().frame(), ReportsView.of(asked, counted, found, desk))))));
    }
}
