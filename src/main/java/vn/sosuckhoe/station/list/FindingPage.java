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

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /tram/phat-hien}: what was abnormal for the first time, and what became of it. 400 for a page that is none. */
@Path("/tram/phat-hien")
public class FindingPage {

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

    /** Both lists turn by themselves. */
    @GET
    public Uni<Response> findings(
            @RestQuery("trang") String page, @RestQuery("da-xong") String answered, @RestQuery("xa") String commune) {
        var desk = AtDesk.of(pages, commune);
        return show(desk, new FoundPages(Pagings.page(page), Pagings.page(answered)));
    }

    private Uni<Response> show(AtDesk desk, FoundPages asked) {
        var turned = asked.mended();
        var since = desk.today().minusDays(ANSWERED_DAYS);
        var place = desk.commune();
        return Uni.combine()
                .all()
                .unis(
                        findings.open(place, Pagings.before(turned.open()), ListView.ROWS),
                        findings.of(place, ANSWERED, since, Pagings.before(turned.answered()), ListView.ROWS),
                        findings.count(place, LocalDate.EPOCH),
                        findings.count(place, since))
                .usingConcurrencyOf(1)
                .asTuple()
                .chain(told -> names.note(
                                desk.reader(),
                                place,
                                turned.told(),
                                told.getItem1().size() + told.getItem2().size())
                        .chain(() -> {
                            var called = new Called(schedules.names(desk.asked().wording(), desk.today()));
                            var open = new FoundPages.Some(
                                    told.getItem1(), all(told.getItem3(), Findings.TO_DO), turned.open());
                            var answered = new FoundPages.Some(
                                    told.getItem2(), all(told.getItem4(), ANSWERED), turned.answered());
                            return pages.sendOnce(
                                    desk.asked(),
                                    asked.isRight() ? 200 : 400,
                                    Templates.findings(
                                            desk.asked().frame(),
                                            FindingsView.of(asked, open, answered, called, desk)));
                        }));
    }

    private static int all(Map<Answer, Integer> counted, Set<Answer> answers) {
        return answers.stream().mapToInt(counted::get).sum();
    }
}
