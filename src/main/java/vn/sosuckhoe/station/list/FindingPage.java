package vn.sosuckhoe.station.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.book.staff.NamesShown;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.programme.Schedules;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.roll.desk.Findings;
import vn.sosuckhoe.station.AtDesk;

import java.util.Set;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /tram/phat-hien}: what was abnormal for the first time, and what became of it. */
@Path("/tram/phat-hien")
public class FindingPage {

    private static final int MOST = 300;
    private static final int ANSWERED_DAYS = 90;
    private static final Set<Answer> ANSWERED = Set.of(Answer.CONFIRMED, Answer.CLEARED);

    private final Pages pages;
    private final Findings findings;
    private final NamesShown names;
    private final Schedules schedules;

    FindingPage(Pages pages, Findings findings, NamesShown names, Schedules schedules) {
        this.pages = pages;
        this.findings = findings;
        this.names = names;
        this.schedules = schedules;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance findings(Frame frame, FindingsView v);
    }

    @GET
    public Uni<Response> findings(@RestQuery("xa") String commune) {
        var desk = AtDesk.of(pages, commune);
        var since = desk.today().minusDays(ANSWERED_DAYS);
        return findings.open(desk.commune(), 0, MOST).chain(open -> findings.of(
                        desk.commune(), ANSWERED, since, 0, MOST)
                .chain(answered -> names.note(desk.reader(), desk.commune(), "findings", open.size() + answered.size())
                        .chain(() -> {
                            var called = new Called(schedules.names(desk.asked().wording(), desk.today()));
                            return pages.sendOnce(
                                    desk.asked(),
                                    200,
                                    Templates.findings(
                                            desk.asked().frame(), FindingsView.of(open, answered, called, desk)));
                        })));
    }
}
