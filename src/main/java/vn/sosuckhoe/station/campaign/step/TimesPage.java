package vn.sosuckhoe.station.campaign.step;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.roll.desk.Lists;
import vn.sosuckhoe.station.campaign.Door.Visit;
import vn.sosuckhoe.station.campaign.way.Deciding;
import vn.sosuckhoe.station.campaign.way.Shown;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** {@code /tram/moi/{campaignId}/lich}: when who comes, until when a visit counts, and what is said again. */
@Path("/tram/moi/{campaignId}/lich")
public class TimesPage {

    private final Deciding deciding;
    private final Pages pages;
    private final Lists lists;

    TimesPage(Deciding deciding, Pages pages, Lists lists) {
        this.deciding = deciding;
        this.pages = pages;
        this.lists = lists;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance times(Frame frame, TimesView v);
    }

    /** @param more whether more empty lines are wanted */
    @GET
    public Uni<Response> times(@RestPath String campaignId, @RestQuery("them") String more) {
        return deciding.open(campaignId, visit -> show(visit, more != null, Shown.AS_IT_STANDS));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> decide(@RestPath String campaignId, MultivaluedMap<String, String> sent) {
        return deciding.open(campaignId, visit -> lists.hamlets(visit.desk().commune())
                .chain(hamlets -> deciding.decide(
                        visit,
                        Deciding.typed(visit, sent),
                        "/xac-nhan",
                        "/lich?them=1",
                        (of, typed) -> TimesForm.read(of, typed, hamlets),
                        (now, shown) -> show(now, false, shown))));
    }

    private Uni<Response> show(Visit visit, boolean more, Shown shown) {
        var asked = visit.desk().asked();
        return lists.hamlets(visit.desk().commune())
                .chain(hamlets -> pages.sendOnce(
                        asked,
                        shown.status(),
                        Templates.times(asked.frame(), TimesView.of(visit, hamlets, more, shown))));
    }
}
