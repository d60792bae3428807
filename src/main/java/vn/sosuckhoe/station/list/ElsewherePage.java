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
 * read in the book. And the other way round, how much of what was found here waits.
 */
@Path("/tram/noi-khac")
public class ElsewherePage {

    private static final int DAYS = 60;
    private static final int MOST = 300;

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
    public Uni<Response> elsewhere(@RestQuery("xa") String commune) {
        var desk = AtDesk.of(pages, commune);
        var since = desk.today().minusDays(DAYS);
        return elsewhere
                .of(desk.commune(), desk.staff().facility(), since, 0, MOST)
                .chain(seen -> names.note(desk.reader(), desk.commune(), "elsewhere", seen.size())
                        .chain(() -> show(desk, since, seen)));
    }

    private Uni<Response> show(AtDesk desk, LocalDate since, List<Elsewhere.Seen> seen) {
        var codes = seen.stream().map(Elsewhere.Seen::facility).toList();
        return facilities.names(pool, codes).chain(places -> findings.count(desk.commune(), LocalDate.EPOCH)
                .chain(counted -> {
                    var waiting = counted.get(Answer.OPEN) + counted.get(Answer.AGAIN);
                    var view = ElsewhereView.of(seen, places, since, waiting, desk);
                    return pages.sendOnce(
                            desk.asked(), 200, Templates.elsewhere(desk.asked().frame(), view));
                }));
    }
}
