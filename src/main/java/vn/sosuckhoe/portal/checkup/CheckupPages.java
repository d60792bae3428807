package vn.sosuckhoe.portal.checkup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.OpenBooks;
import vn.sosuckhoe.portal.OpenBooks.Open;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.portal.view.NoticesView;
import vn.sosuckhoe.portal.view.care.CareView;
import vn.sosuckhoe.portal.view.checkup.Answer;
import vn.sosuckhoe.portal.view.checkup.VisitView;
import vn.sosuckhoe.portal.view.checkup.VisitsView;

import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}/kham}: all check-ups, one of them, and the question whether it was understood. */
@Path("/so/{bookId}/kham")
public class CheckupPages {

    /** Says that this browser has answered for this visit; holds nothing else, and is gone the next day. */
    private static final String ANSWERED = "hieu";

    private static final Duration A_DAY = Duration.ofDays(1);

    private final OpenBooks books;
    private final Comprehension comprehension;

    CheckupPages(OpenBooks books, Comprehension comprehension) {
        this.books = books;
        this.comprehension = comprehension;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance visits(Frame frame, Head head, VisitsView v, CareView care, NoticesView notices);

        static native TemplateInstance visit(Frame frame, Head head, VisitView v);
    }

    @GET
    public Uni<Response> visits(@RestPath UUID bookId) {
        return books.page(bookId, "checkups", it -> {
            var view = VisitsView.of("/so/" + bookId, it.book(), it.asked().wording(), it.today());
            var care =
                    CareView.of(it.book(), "/so/" + bookId + "/kham", it.asked().wording(), it.today());
            return Templates.visits(it.asked().frame(), it.head("/kham"), view, care, it.notices());
        });
    }

    /** @param answer given just now; anything that is no answer is as good as none */
    @GET
    @Path("{visitId}")
    public Uni<Response> visit(@RestPath UUID bookId, @RestPath String visitId, @RestQuery("hieu") String answer) {
        return books.page(bookId, "visit", it -> {
            var own = it.ready().relation() == Holder.Relation.OWNER;
            var asked = new VisitView.Asked("/so/" + bookId, own, Answer.ofCode(answer));
            var view =
                    VisitView.of(find(it, visitId), it.book(), asked, it.asked().wording());
            return Templates.visit(it.asked().frame(), it.head("/kham"), view);
        });
    }

    /** Counts the answer and goes back to the page, so that loading it again sends nothing again. */
    @POST
    @Path("{visitId}/hieu")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> answer(
            @RestPath UUID bookId,
            @RestPath String visitId,
            @RestForm("tra-loi") String given,
            @RestCookie(ANSWERED) String before) {
        return books.open(bookId, "visit").chain(it -> {
            var asked = VisitView.askedAbout(find(it, visitId), it.book()).orElseThrow(Failure::notFound);
            var answer = Answer.ofCode(given)
                    .orElseThrow(() -> Failure.invalid("tra-loi", "hom-nay, theo-hen, khong-can, chua-hieu"));
            var counted = before == null
                    ? comprehension.count(
                            asked.observed().indicator().code(),
                            answer,
                            answer.fits(asked.level()),
                            YearMonth.from(it.today()))
                    : Uni.createFrom().voidItem();
            var page = "/so/" + bookId + "/kham/" + visitId;
            return counted.replaceWith(() -> Response.seeOther(URI.create(page + "?hieu=" + answer.code() + "#hieu"))
                    .header("Cache-Control", "no-store")
                    .cookie(answered(page))
                    .build());
        });
    }

    private static Visit find(Open it, String visitId) {
        return it.book().checkups().stream()
                .filter(each -> each.id().equals(visitId))
                .findFirst()
                .orElseThrow(Failure::notFound);
    }

    private static NewCookie answered(String page) {
        return new NewCookie.Builder(ANSWERED)
                .value("1")
                .path(page)
                .maxAge((int) A_DAY.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
