package vn.sosuckhoe.station.campaign;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestForm;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.words.Beginning;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.Campaign;
import vn.sosuckhoe.reminder.campaign.Campaigns;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.reminder.campaign.turnout.Turnouts;
import vn.sosuckhoe.reminder.discretion.Discretion;
import vn.sosuckhoe.roll.desk.Lists;
import vn.sosuckhoe.roll.desk.Selection;
import vn.sosuckhoe.roll.desk.WorkList;
import vn.sosuckhoe.station.AtDesk;
import vn.sosuckhoe.station.list.Filter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /tram/moi}: the facility's campaigns, and where a new one begins. */
@Path("/tram/moi")
public class CampaignListPage {

    private final Pages pages;
    private final Campaigns campaigns;
    private final Turnouts turnouts;
    private final Lists lists;
    private final Clock clock;

    CampaignListPage(Pages pages, Campaigns campaigns, Turnouts turnouts, Lists lists, Clock clock) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.turnouts = turnouts;
        this.lists = lists;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance campaigns(Frame frame, CampaignListView v);
    }

    @GET
    public Uni<Response> list() {
        var desk = AtDesk.of(pages);
        return campaigns.of(Door.office(desk)).chain(found -> turnouts.of(
                        found.stream().map(Campaign::id).toList())
                .chain(counted -> pages.sendOnce(
                        desk.asked(),
                        200,
                        Templates.campaigns(desk.asked().frame(), CampaignListView.of(found, counted, desk)))));
    }

    /**
     * Begins a campaign, or leads to the one that was begun under that id. Without an id a new one is begun each time.
     *
     * @param list with {@code hamlet} and {@code window} as on the page of a list, which are optional
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> begin(
            @RestForm String id,
            @RestForm String list,
            @RestForm("thon") String hamlet,
            @RestForm("han") String window,
            @RestForm("xa") String commune) {
        var desk = AtDesk.of(pages, commune);
        var of = Filter.list(list == null ? WorkList.ELDERLY.code() : list).orElseThrow(Failure::notFound);
        var filter = Filter.of(of, hamlet, window, null).mended();
        return lists.hamlets(desk.commune())
                .map(hamlets -> hamlets.stream()
                        .filter(each -> each.key().equals(filter.hamletKey())
                                && !each.key().isEmpty())
                        .findFirst()
                        .map(Lists.Hamlet::name)
                        .orElse(null))
                .map(name -> title(desk.asked().wording(), filter.in(desk.commune()), name))
                .map(title -> Draft.of(
                        title,
                        filter.in(desk.commune()),
                        Discretion.templates(of).get(0).code()))
                .chain(draft -> campaigns.begin(
                        Door.office(desk), Door.id(id).orElseGet(UUID::randomUUID), draft, OffsetDateTime.now(clock)))
                .map(Door::campaign)
                .map(campaign -> Door.to(Door.path(campaign.id()) + "/nhom"));
    }

    private static String title(Wording wording, Selection selection, String hamlet) {
        var list = wording.term(
                "worklist", selection.list().name(), selection.list().code());
        return hamlet == null ? list : wording.of(Beginning.class).titleOf(list, hamlet);
    }
}
