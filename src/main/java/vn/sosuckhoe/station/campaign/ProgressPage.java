package vn.sosuckhoe.station.campaign;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.reminder.campaign.Campaign;
import vn.sosuckhoe.reminder.campaign.Campaigns;
import vn.sosuckhoe.reminder.campaign.Change;
import vn.sosuckhoe.reminder.campaign.Office;
import vn.sosuckhoe.reminder.campaign.inviting.Following;
import vn.sosuckhoe.reminder.campaign.turnout.GuestList;
import vn.sosuckhoe.reminder.campaign.turnout.Turnouts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * {@code /tram/moi/{campaignId}}: how a campaign goes, and where it is stopped, resumed and given up. As long as something
 * moves, the browser is told to ask again after some seconds; that needs no script, and can be switched off.
 */
@Path("/tram/moi/{campaignId}")
public class ProgressPage {

    private static final int SECONDS = 5;

    private final Door door;
    private final Pages pages;
    private final Campaigns campaigns;
    private final Following following;
    private final Turnouts turnouts;
    private final GuestList guests;
    private final Clock clock;

    ProgressPage(
            Door door,
            Pages pages,
            Campaigns campaigns,
            Following following,
            Turnouts turnouts,
            GuestList guests,
            Clock clock) {
        this.door = door;
        this.pages = pages;
        this.campaigns = campaigns;
        this.following = following;
        this.turnouts = turnouts;
        this.guests = guests;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance campaign(Frame frame, ProgressView v);
    }

    @GET
    public Uni<Response> progress(@RestPath String campaignId, @RestQuery("dung-yen") String still) {
        return door.open(campaignId)
                .chain(visit -> visit.campaign().state() == Campaign.State.DRAFT
                        ? Uni.createFrom().item(Door.to(visit.path() + "/nhom"))
                        : show(visit, still != null));
    }

    private Uni<Response> show(Door.Visit visit, boolean still) {
        var id = visit.campaign().id();
        return Uni.combine()
                .all()
                .unis(turnouts.of(id), turnouts.messages(id), guests.hamlets(id))
                .usingConcurrencyOf(1)
                .asTuple()
                .map(told -> ProgressView.of(visit, told.getItem1(), told.getItem2(), told.getItem3(), still))
                .chain(view -> pages.sendOnce(
                                visit.desk().asked(),
                                200,
                                Templates.campaign(visit.desk().asked().frame(), view))
                        .invoke(answer -> {
                            if (view.isMoving() && !still) {
                                answer.getHeaders().putSingle("Refresh", Integer.toString(SECONDS));
                            }
                        }));
    }

    @POST
    @Path("dung")
    public Uni<Response> stop(@RestPath String campaignId) {
        return change(campaignId, (office, id) -> campaigns.stop(office, id, OffsetDateTime.now(clock)));
    }

    @POST
    @Path("tiep")
    public Uni<Response> resume(@RestPath String campaignId) {
        return change(campaignId, (office, id) -> campaigns.resume(office, id, OffsetDateTime.now(clock)));
    }

    @POST
    @Path("huy")
    public Uni<Response> giveUp(@RestPath String campaignId) {
        return change(campaignId, (office, id) -> campaigns.giveUp(office, id, OffsetDateTime.now(clock)));
    }

    private interface Step {
        Uni<Change> take(Office office, UUID campaign);
    }

    /** Whoever was too late sees on the page how it stands. */
    private Uni<Response> change(String campaignId, Step step) {
        return door.open(campaignId)
                .chain(visit -> step.take(visit.office(), visit.campaign().id())
                        .map(Door::campaign)
                        .chain(campaign -> following.now(campaign.id()))
                        .replaceWith(() -> Door.to(visit.path())));
    }
}
