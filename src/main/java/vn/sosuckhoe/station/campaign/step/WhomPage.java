package vn.sosuckhoe.station.campaign.step;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.book.staff.NamesShown;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Choosing;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.reminder.campaign.reckoning.Reckoning;
import vn.sosuckhoe.roll.desk.Lists;
import vn.sosuckhoe.roll.desk.Selection;
import vn.sosuckhoe.station.campaign.Door.Visit;
import vn.sosuckhoe.station.campaign.way.Deciding;
import vn.sosuckhoe.station.campaign.way.Shown;
import vn.sosuckhoe.station.campaign.way.Typed;
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
        return deciding.open(campaignId, visit -> show(visit, Shown.AS_IT_STANDS));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> decide(@RestPath String campaignId, MultivaluedMap<String, String> sent) {
        return deciding.open(
                campaignId,
                visit -> deciding.decide(
                        visit, Deciding.typed(visit, sent), "/loi", "/nhom", WhomPage::read, this::show));
    }

    private static Optional<Draft> read(Visit visit, Typed typed) {
        var wording = visit.desk().asked().wording();
        var words = wording.of(Choosing.class);
        typed.must("ten", words.titleLabel());
        var title = typed.mustFit("ten", words.titleLabel(), TITLE);
        var list = typed.mustChoose("ds", wording.of(Campaigning.class).listLabel(), Filter.list(typed.line("ds")));
        var from = age(typed, "tu-tuoi", words.fromAge());
        var to = age(typed, "den-tuoi", words.toAge());
        if (from != null && to != null && from > to) {
            typed.fault("den-tuoi", words.faultAges());
        }
        var filter = Filter.of(
                list.orElse(visit.campaign().draft().selection().list()), typed.line("thon"), typed.line("han"), null);
        typed.mustChoose("han", words.windowLabel(), Optional.of(filter).filter(Filter::isRight));
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

    private static Integer age(Typed typed, String field, String label) {
        return typed.line(field).isEmpty()
                ? null
                : typed.mustNumber(field, label, 0, OLDEST).orElse(null);
    }

    private Uni<Response> show(Visit visit, Shown shown) {
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
                                shown.status(),
                                Templates.whom(
                                        visit.desk().asked().frame(), WhomView.of(visit, hamlets, reckoned, shown))))));
    }
}
