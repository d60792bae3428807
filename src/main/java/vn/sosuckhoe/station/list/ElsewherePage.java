package vn.sosuckhoe.station.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.book.staff.NamesShown;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.record.Facilities;
import vn.sosuckhoe.roll.desk.Elsewhere;
import vn.sosuckhoe.roll.desk.Findings;
import vn.sosuckhoe.station.AtDesk;

import java.time.LocalDate;
import java.util.List;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * {@code /tram/noi-khac}: that another facility diagnosed or ordered something for people of the commune; what it was is
 * read in the book. And the other way round, how much of what was found here waits. 400 for a page that is none.
 */
@Path("/tram/noi-khac")
public class ElsewherePage {

    private static final int DAYS = 60;

    private final Pages pages;
    private final Elsewhere elsewhere;
    private final Findings findings;
    private final Facilities facilities;
    private final NamesShown names;
    private final Pool pool;

    ElsewherePage(
            Pages pages, Elsewhere elsewhere, Findings findings, Facilities facilities, NamesShown names, Pool pool) {
        this.pages = pages;
        this.elsewhere = elsewhere;
        this.findings = findings;
        this.facilities = facilities;
        this.names = names;
        this.pool = pool;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance elsewhere(Frame frame, ElsewhereView v);
    }

    @GET
    public Uni<Response> elsewhere(@RestQuery("trang") String page, @RestQuery("xa") String commune) {
        var desk = AtDesk.of(pages, commune);
        var asked = Pagings.page(page);
        var turned = Math.max(1, asked);
        var since = desk.today().minusDays(DAYS);
        return elsewhere
                .of(desk.commune(), desk.staff().facility(), since, Pagings.before(turned), ListView.ROWS)
                .chain(seen -> names.note(desk.reader(), desk.commune(), "elsewhere trang=" + turned, seen.size())
                        .chain(() -> show(desk, asked, since, seen)));
    }

    private Uni<Response> show(AtDesk desk, int asked, LocalDate since, List<Elsewhere.Seen> seen) {
        var codes = seen.stream().map(Elsewhere.Seen::facility).toList();
        return Uni.combine()
                .all()
                .unis(
                        facilities.names(pool, codes),
                        findings.count(desk.commune(), LocalDate.EPOCH),
                        elsewhere.count(desk.commune(), desk.staff().facility(), since))
                .usingConcurrencyOf(1)
                .asTuple()
                .chain(told -> {
                    var counted = told.getItem2();
                    var waiting = counted.get(Answer.OPEN) + counted.get(Answer.AGAIN);
                    var view = ElsewhereView.of(seen, asked, told.getItem3(), told.getItem1(), since, waiting, desk);
                    return pages.sendOnce(
                            desk.asked(),
                            asked > 0 ? 200 : 400,
                            Templates.elsewhere(desk.asked().frame(), view));
                });
    }
}
