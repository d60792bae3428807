package vn.sosuckhoe.station.campaign.step;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.reminder.campaign.reckoning.Reckoning;
import vn.sosuckhoe.station.campaign.Door.Visit;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/**
 * {@code /tram/moi/{campaignId}/xac-nhan}: everything once more, and off it goes, now or at a time. Confirmed twice it goes
 * once.
 */
@Path("/tram/moi/{campaignId}/xac-nhan")
public class ConfirmPage {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Deciding deciding;
    private final Pages pages;
    private final Reckoning reckoning;

    ConfirmPage(Deciding deciding, Pages pages, Reckoning reckoning) {
        this.deciding = deciding;
        this.pages = pages;
        this.reckoning = reckoning;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance confirm(Frame frame, ConfirmView v);
    }

    @GET
    public Uni<Response> confirm(@RestPath String campaignId) {
        return deciding.open(campaignId, visit -> show(visit, 200, null, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> send(@RestPath String campaignId, MultivaluedMap<String, String> sent) {
        return deciding.open(campaignId, visit -> {
            var typed = new Typed(sent);
            var words = visit.desk().asked().wording().of(Campaigning.class);
            var missing = ConfirmView.missing(visit, words);
            var sendAt = sendAt(visit, typed, words);
            if (missing != null || !typed.isRight()) {
                return show(visit, 400, typed, missing);
            }
            return deciding.confirm(visit, typed, sendAt, (now, alert) -> show(now, 409, null, alert));
        });
    }

    private OffsetDateTime sendAt(Visit visit, Typed typed, Campaigning words) {
        var now = deciding.now();
        if (typed.is("khi", "ngay")) {
            return now;
        }
        if (!typed.is("khi", "hen")) {
            typed.fault("khi", words.faultChoice(words.whenLabel()));
            return now;
        }
        var day = typed.day("ngay-gui");
        var time = typed.time("gio-gui");
        if (day.isEmpty()) {
            typed.fault("ngay-gui", words.faultDay(words.sendDay()));
        }
        if (time.isEmpty()) {
            typed.fault("gio-gui", words.faultTime(words.sendTime()));
        }
        if (day.isEmpty() || time.isEmpty()) {
            return now;
        }
        var sendAt = day.get().atTime(time.get()).atZone(VIETNAM).toOffsetDateTime();
        var last = visit.campaign().draft().slots().stream()
                .map(slot -> slot.day().atTime(slot.from()).atZone(VIETNAM).toOffsetDateTime())
                .max(OffsetDateTime::compareTo);
        if (sendAt.isBefore(now) || last.filter(sendAt::isAfter).isPresent()) {
            typed.fault("ngay-gui", words.faultSendAt());
        }
        return sendAt;
    }

    private Uni<Response> show(Visit visit, int status, Typed typed, String alert) {
        var asked = visit.desk().asked();
        return reckoning
                .of(visit.campaign().draft(), deciding.now().toInstant())
                .chain(reckoned -> pages.sendOnce(
                        asked,
                        status,
                        Templates.confirm(asked.frame(), ConfirmView.of(visit, reckoned, typed, alert))));
    }
}
