package vn.sosuckhoe.portal.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.portal.OpenBooks;
import vn.sosuckhoe.portal.OpenBooks.Open;
import vn.sosuckhoe.portal.paper.Handout;
import vn.sosuckhoe.portal.paper.Paper;
import vn.sosuckhoe.portal.paper.Taking;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}/vao-truong}: the sheet to look at, and as a paper. */
@Path("/so/{bookId}")
public class SchoolPages {

    private static final Paper PAPER = new Paper("vao-truong", "school-entry", "2");
    private static final String TAB = "/tiem-chung";

    private final OpenBooks books;
    private final Handout handout;
    private final Programme programme;

    SchoolPages(OpenBooks books, Handout handout, Programme programme) {
        this.books = books;
        this.handout = handout;
        this.programme = programme;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance school(Frame frame, Head head, SchoolSheet v, Taking taking);
    }

    @CheckedTemplate(basePath = "paper")
    static final class Papers {

        private Papers() {}

        static native TemplateInstance school(Frame frame, Head head, SchoolSheet v);
    }

    @GET
    @Path("vao-truong")
    public Uni<Response> look(@RestPath UUID bookId) {
        return books.sharing(bookId, Say.UNASKED)
                .chain(answer -> books.page(bookId, PAPER.part(), it -> page(it, answer)));
    }

    /** @param say {@code co}: the ward was asked and agreed */
    @GET
    @Path("vao-truong.pdf")
    public Uni<Response> print(@RestPath UUID bookId, @RestQuery("da-hoi") String say) {
        return handout.give(
                bookId,
                PAPER,
                "co".equals(say) ? Say.YES : Say.UNASKED,
                it -> List.of(() -> Papers.school(it.asked().frame(), it.head(TAB), sheet(it))));
    }

    private TemplateInstance page(Open it, Answer answer) {
        var head = it.head(TAB);
        var taking = Taking.of("/so/" + head.id() + "/vao-truong.pdf", false, answer, head.name());
        return Templates.school(it.asked().frame(), head, sheet(it), taking);
    }

    private SchoolSheet sheet(Open it) {
        return SchoolSheet.of(it.book(), programme, it.asked().wording(), it.today());
    }
}
