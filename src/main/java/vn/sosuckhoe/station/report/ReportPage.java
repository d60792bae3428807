package vn.sosuckhoe.station.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.request.Requests;
import vn.sosuckhoe.request.answer.Answerer;
import vn.sosuckhoe.request.answer.Answers;
import vn.sosuckhoe.request.answer.Reply;
import vn.sosuckhoe.station.AtDesk;
import vn.sosuckhoe.station.report.ReportDoor.Permitted;
import vn.sosuckhoe.station.report.ReportForm.Note;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code /tram/bao-sai/{bookId}/{requestId}}: one report, and the form that answers it; the book is the one it was sent
 * under. 400 for an answer with faults, 409 for one that comes after somebody else's.
 */
@Path("/tram/bao-sai/{bookId}/{requestId}")
public class ReportPage {

    private final Pages pages;
    private final ReportDoor door;
    private final Requests requests;
    private final Answers answers;
    private final Clock clock;

    ReportPage(Pages pages, ReportDoor door, Requests requests, Answers answers, Clock clock) {
        this.pages = pages;
        this.door = door;
        this.requests = requests;
        this.answers = answers;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance report(Frame frame, ReportView v);
    }

    /**
     * @param commune one of their own, from whose list they came, {@code null} for the main one
     * @param saved given after an answer was stored
     */
    @GET
    public Uni<Response> report(
            @RestPath UUID bookId,
            @RestPath UUID requestId,
            @RestQuery("xa") String commune,
            @RestQuery("xong") String saved) {
        var desk = AtDesk.of(pages, commune);
        var form = saved == null ? ReportForm.EMPTY : new ReportForm("", "", Set.of(), Note.SAVED);
        return door.permit(bookId, requestId, desk).chain(permitted -> show(desk, permitted, 200, form));
    }

    /** @param seen how many answers the page showed that the form stood on */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> answer(
            @RestPath UUID bookId,
            @RestPath UUID requestId,
            @RestQuery("xa") String commune,
            @RestForm(ReportForm.OUTCOME) String outcome,
            @RestForm(ReportForm.WORDS) String words,
            @RestForm("da-thay") String seen) {
        var desk = AtDesk.of(pages, commune);
        return door.permit(bookId, requestId, desk)
                .chain(permitted -> requests.one(bookId, requestId).chain(request -> {
                    var read = Reply.read(outcome, words, seen, request);
                    return read.reply() == null
                            ? show(desk, permitted, 400, new ReportForm(outcome, words, read.faults(), Note.NONE))
                            : store(desk, permitted, read.reply());
                }));
    }

    /** Back to the page afterwards, so that loading it again answers nothing again. */
    private Uni<Response> store(AtDesk desk, Permitted permitted, Reply reply) {
        var staff = desk.staff();
        var by = new Answerer(staff.user(), staff.name(), staff.facility());
        return answers.give(permitted.citizen(), permitted.id(), reply, by, OffsetDateTime.now(clock))
                .chain(stored -> stored
                        ? Uni.createFrom()
                                .item(Response.seeOther(URI.create(permitted.href() + "&xong=1"))
                                        .header("Cache-Control", "no-store")
                                        .build())
                        : show(
                                desk,
                                permitted,
                                409,
                                new ReportForm(reply.outcome().code(), reply.words(), Set.of(), Note.OVERTAKEN)));
    }

    private Uni<Response> show(AtDesk desk, Permitted permitted, int status, ReportForm form) {
        return door.open(permitted, desk).chain(opened -> requests.one(permitted.citizen(), permitted.id())
                .chain(request -> answers.of(permitted.book()).chain(told -> {
                    var wording = desk.asked().wording();
                    var given = told.getOrDefault(request.key(), List.of());
                    var view = ReportView.of(opened, request, given, form, wording, desk.today());
                    return pages.sendOnce(
                            desk.asked(), status, Templates.report(desk.asked().frame(), view));
                })));
    }
}
