package vn.sosuckhoe.station.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.book.staff.NamesShown;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.paper.Press;
import vn.sosuckhoe.portal.programme.StationDays;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.record.Facilities;
import vn.sosuckhoe.reminder.campaign.Campaign;
import vn.sosuckhoe.reminder.campaign.Campaigns;
import vn.sosuckhoe.reminder.campaign.Office;
import vn.sosuckhoe.reminder.campaign.turnout.Slips;
import vn.sosuckhoe.reminder.campaign.turnout.Slips.Slip;
import vn.sosuckhoe.station.AtDesk;
import vn.sosuckhoe.station.list.Filter;
import vn.sosuckhoe.station.paper.Invitation.Size;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * {@code /tram/moi/{campaignId}/tham-nha.pdf} and {@code …/giay-moi.pdf}. A campaign of another facility or commune is not
 * there (404). Whose names are printed is noted before anything is.
 */
@Path("/tram/moi/{campaignId}")
public class PaperPages {

    private static final String SOME_STATION = "Trạm y tế";

    private final Pages pages;
    private final Campaigns campaigns;
    private final Slips slips;
    private final NamesShown names;
    private final Facilities facilities;
    private final StationDays stations;
    private final Press press;
    private final Pool pool;
    private final Clock clock;

    PaperPages(
            Pages pages,
            Campaigns campaigns,
            Slips slips,
            NamesShown names,
            Facilities facilities,
            StationDays stations,
            Press press,
            Pool pool,
            Clock clock) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.slips = slips;
        this.names = names;
        this.facilities = facilities;
        this.stations = stations;
        this.press = press;
        this.pool = pool;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "paper")
    static final class Papers {

        private Papers() {}

        static native TemplateInstance visiting(Frame frame, Visiting v);

        static native TemplateInstance invitation(Invitation v);
    }

    /** What a paper is made of. */
    private record Told(AtDesk desk, Campaign campaign, String station, List<Slip> slips, boolean more) {}

    /** @param hamlet its key, {@code null} or empty for all, {@code -} for people of no known one */
    @GET
    @Path("tham-nha.pdf")
    public Uni<Response> visiting(@RestPath UUID campaignId, @RestQuery("thon") String hamlet) {
        return paper(campaignId, hamlet, "tham-nha", told -> {
            var wording = told.desk.asked().wording();
            var view = Visiting.of(told.station, told.slips, told.more, wording, told.desk.today());
            return Papers.visiting(told.desk.asked().frame(), view)
                    .setLocale(wording.language().locale());
        });
    }

    /**
     * @param hamlet as above
     * @param format {@code a3} for larger ones on a larger sheet
     */
    @GET
    @Path("giay-moi.pdf")
    public Uni<Response> invitations(
            @RestPath UUID campaignId, @RestQuery("thon") String hamlet, @RestQuery("kho") String format) {
        if (format != null && !Set.of("a4", "a3").contains(format)) {
            throw Failure.notFound();
        }
        var size = "a3".equals(format) ? Size.A5 : Size.A6;
        return paper(campaignId, hamlet, "giay-moi", told -> {
            var phone = stations.phones().get(told.campaign.facility());
            return Papers.invitation(Invitation.of(told.campaign, told.station, phone, told.slips, size))
                    .setLocale(Language.VI.locale());
        });
    }

    private Uni<Response> paper(UUID campaignId, String hamlet, String name, Function<Told, TemplateInstance> text) {
        var desk = AtDesk.of(pages);
        var staff = desk.staff();
        var office = new Office(staff.facility(), staff.communes(), staff.user(), staff.name());
        return campaigns
                .find(office, campaignId)
                .map(found -> found.orElseThrow(Failure::notFound))
                .chain(campaign -> told(desk, campaign, hamlet))
                .call(told ->
                        names.note(desk.reader(), told.campaign.commune(), name + " " + campaignId, told.slips.size()))
                .chain(told -> press.onOnePage(List.of(text.apply(told).createUni()), clock.instant()))
                .map(pdf -> Response.ok(pdf, "application/pdf")
                        .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                        .header("Cache-Control", "no-store")
                        .build());
    }

    private static String key(String hamlet) {
        return hamlet == null || hamlet.isEmpty() ? null : hamlet.equals(Filter.NO_HAMLET) ? "" : hamlet;
    }

    private Uni<Told> told(AtDesk desk, Campaign campaign, String hamlet) {
        return slips.of(campaign.id(), key(hamlet)).chain(found -> facilities
                .names(pool, List.of(campaign.facility()))
                .map(names -> new Told(
                        desk,
                        campaign,
                        names.getOrDefault(campaign.facility(), SOME_STATION),
                        found.subList(0, Math.min(found.size(), Slips.MOST)),
                        found.size() > Slips.MOST)));
    }
}
