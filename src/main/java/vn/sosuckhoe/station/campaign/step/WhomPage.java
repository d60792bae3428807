package vn.sosuckhoe.station.campaign.step;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.book.staff.NamesShown;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.reminder.campaign.reckoning.Reckoning;
import vn.sosuckhoe.roll.desk.Lists;
import vn.sosuckhoe.roll.desk.Selection;
import vn.sosuckhoe.station.campaign.Door.Visit;
import vn.sosuckhoe.station.list.Filter;

import java.util.Optional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** {@code /tram/moi/{campaignId}/nhom}: whom. Shows what the choice comes to, and some of its people: that is noted. */
@Path("/tram/moi/{campaignId}/nhom")
public class WhomPage {

    static final int OLDEST = 120;
    private static final int TITLE = 100;

    private final Deciding deciding;
    private final Pages pages;
    private final Lists lists;
    private final Reckoning reckoning;
    private final NamesShown names;

    WhomPage(Deciding deciding, Pages pages, Lists lists, Reckoning reckoning, NamesShown names) {
        this.deciding = deciding;
        this.pages = pages;
        this.lists = lists;
        this.reckoning = reckoning;
        this.names = names;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance whom(Frame frame, WhomView v);
    }

    @GET
    public Uni<Response> whom(@RestPath String campaignId) {
        return deciding.open(campaignId, visit -> show(visit, 200, null, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> decide(@RestPath String campaignId, MultivaluedMap<String, String> sent) {
        return deciding.open(campaignId, visit -> {
            var typed = new Typed(sent);
            var draft = read(visit, typed);
            if (draft.isEmpty()) {
                return show(visit, 400, typed, null);
            }
            var next = visit.path() + (typed.is("viec", "tiep") ? "/loi" : "/nhom");
            return deciding.decide(visit, typed, draft.get(), next, (now, alert) -> show(now, 409, null, alert));
        });
    }

    private static Optional<Draft> read(Visit visit, Typed typed) {
        var words = visit.desk().asked().wording().of(Campaigning.class);
        var title = typed.line("ten");
        if (title.isEmpty()) {
            typed.fault("ten", words.faultEmpty(words.titleLabel()));
        } else if (title.length() > TITLE) {
            typed.fault("ten", words.faultLong(words.titleLabel(), Integer.toString(TITLE)));
        }
        var list = Filter.list(typed.line("ds"));
        if (list.isEmpty()) {
            typed.fault("ds", words.faultChoice(words.listLabel()));
        }
        var from = age(typed, "tu-tuoi", words.fromAge(), words);
        var to = age(typed, "den-tuoi", words.toAge(), words);
        if (from != null && to != null && from > to) {
            typed.fault("den-tuoi", words.faultAges());
        }
        var filter = Filter.of(
                list.orElse(visit.campaign().draft().selection().list()), typed.line("thon"), typed.line("han"), null);
        if (!filter.isRight()) {
            typed.fault("han", words.faultChoice(words.windowLabel()));
        }
        return typed.isRight()
                ? Optional.of(visit.campaign()
                        .draft()
                        .whom(
                                title,
                                new Selection(
                                        visit.desk().commune(),
                                        filter.list(),
                                        filter.hamletKey(),
                                        filter.window(),
                                        null,
                                        from,
                                        to)))
                : Optional.empty();
    }

    private static Integer age(Typed typed, String field, String label, Campaigning words) {
        return typed.numberOrNull(field, 0, OLDEST, () -> words.faultNumber(label, "0", Integer.toString(OLDEST)));
    }

    private Uni<Response> show(Visit visit, int status, Typed typed, String alert) {
        var draft = visit.campaign().draft();
        return lists.hamlets(visit.desk().commune()).chain(hamlets -> reckoning
                .of(draft, deciding.now().toInstant())
                .chain(reckoned -> names.note(
                                visit.desk().reader(),
                                visit.desk().commune(),
                                "campaign sample " + visit.campaign().id(),
                                reckoned.sample().size())
                        .chain(() -> pages.sendOnce(
                                visit.desk().asked(),
                                status,
                                Templates.whom(
                                        visit.desk().asked().frame(),
                                        WhomView.of(visit, hamlets, reckoned, typed, alert))))));
    }
}
