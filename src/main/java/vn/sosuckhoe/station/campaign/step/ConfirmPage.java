package vn.sosuckhoe.station.campaign.step;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.words.Confirming;
import vn.sosuckhoe.reminder.campaign.reckoning.Reckoning;
import vn.sosuckhoe.station.campaign.Door.Visit;
import vn.sosuckhoe.station.campaign.way.Deciding;
import vn.sosuckhoe.station.campaign.way.Shown;
import vn.sosuckhoe.station.campaign.way.Typed;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
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
        return deciding.open(campaignId, visit -> show(visit, Shown.AS_IT_STANDS));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> send(@RestPath String campaignId, MultivaluedMap<String, String> sent) {
        return deciding.open(campaignId, visit -> {
            var typed = Deciding.typed(visit, sent);
            var missing = ConfirmView.missing(visit);
            var sendAt = sendAt(visit, typed);
            if (missing != null || !typed.isRight()) {
                return show(visit, new Shown(400, typed, missing));
            }
            return deciding.confirm(visit, typed, sendAt, this::show);
        });
    }

    private OffsetDateTime sendAt(Visit visit, Typed typed) {
        var words = visit.desk().asked().wording().of(Confirming.class);
        var now = deciding.now();
        var when =
                Stream.of("ngay", "hen").filter(each -> typed.is("khi", each)).findFirst();
        if (!typed.mustChoose("khi", words.whenLabel(), when).equals(Optional.of("hen"))) {
            return now;
        }
        var day = typed.mustDay("ngay-gui", words.sendDay());
        var time = typed.mustTime("gio-gui", words.sendTime());
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

    private Uni<Response> show(Visit visit, Shown shown) {
        var asked = visit.desk().asked();
        return reckoning
                .of(visit.campaign().draft(), deciding.now().toInstant())
                .chain(reckoned -> pages.sendOnce(
                        asked,
                        shown.status(),
                        Templates.confirm(asked.frame(), ConfirmView.of(visit, reckoned, shown))));
    }
}
