package vn.sosuckhoe.portal.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.http.Conditional;
import vn.sosuckhoe.portal.OpenBooks;
import vn.sosuckhoe.portal.OpenBooks.Open;
import vn.sosuckhoe.portal.Readers;
import vn.sosuckhoe.portal.paper.Press;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}/vao-truong}: the sheet to look at, and as a paper. */
@Path("/so/{bookId}")
public class SchoolPages {

    /** What changes the paper and is not in the book: raised with the template. */
    private static final String PAPER = "1";

    private static final String PART = "school-entry";
    private static final String TAB = "/tiem-chung";

    private final OpenBooks books;
    private final Press press;
    private final Programme programme;

    SchoolPages(OpenBooks books, Press press, Programme programme) {
        this.books = books;
        this.press = press;
        this.programme = programme;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance school(Frame frame, Head head, SchoolSheet v);
    }

    @CheckedTemplate(basePath = "paper")
    static final class Papers {

        private Papers() {}

        static native TemplateInstance school(Frame frame, Head head, SchoolSheet v);
    }

    @GET
    @Path("vao-truong")
    public Uni<Response> look(@RestPath UUID bookId) {
        return books.page(bookId, PART, it -> Templates.school(it.asked().frame(), it.head(TAB), sheet(it)));
    }

    @GET
    @Path("vao-truong.pdf")
    public Uni<Response> print(@RestPath UUID bookId) {
        return books.open(bookId, PART).chain(it -> {
            var etag = etag(it);
            return Conditional.has(it.asked().ifNoneMatch(), etag)
                    ? Uni.createFrom().item(kept(Response.notModified(), etag).build())
                    : print(it).map(pdf -> kept(Response.ok(pdf, "application/pdf"), etag)
                            .header("Content-Disposition", "inline; filename=\"vao-truong.pdf\"")
                            .header("Content-Language", it.asked().language().tag())
                            .build());
        });
    }

    private Uni<byte[]> print(Open it) {
        return Papers.school(it.asked().frame(), it.head(TAB), sheet(it))
                .setLocale(it.asked().language().locale())
                .createUni()
                .chain(fo -> press.print(fo, it.ready().asOf().toInstant()));
    }

    private SchoolSheet sheet(Open it) {
        return SchoolSheet.of(it.book(), programme, it.asked().wording(), it.today());
    }

    private static Response.ResponseBuilder kept(Response.ResponseBuilder answer, String etag) {
        return answer.header("ETag", "\"" + etag + "\"").header("Cache-Control", "private, no-cache");
    }

    private static String etag(Open it) {
        var seed =
                String.join("\n", PAPER, it.asked().language().tag(), it.today().toString(), Readers.state(it.ready()));
        return BookJson.etag(seed.getBytes(StandardCharsets.UTF_8));
    }
}
