package vn.sosuckhoe.portal.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.ReadyBook;
import vn.sosuckhoe.book.Shelf;
import vn.sosuckhoe.http.Conditional;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.Asked;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.Readers;
import vn.sosuckhoe.portal.paper.Press;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}/vao-truong}: the sheet to look at, and as a paper. */
@Path("/so/{bookId}")
public class SchoolPages {

    /** What changes the paper and is not in the book: raised with the template. */
    private static final String PAPER = "1";

    private final Pages pages;
    private final Shelf shelf;
    private final Press press;
    private final Programme programme;

    SchoolPages(Pages pages, Shelf shelf, Press press, Programme programme) {
        this.pages = pages;
        this.shelf = shelf;
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

    /** A sheet on its way. */
    private record Open(Asked asked, ReadyBook ready, Book book, LocalDate today) {

        Head head() {
            return Head.of(ready.id(), book, ready.relation(), ready.asOf(), "/tiem-chung", asked.wording(), today);
        }

        SchoolSheet sheet(Programme programme) {
            return SchoolSheet.of(book, programme, asked.wording(), today);
        }
    }

    @GET
    @Path("vao-truong")
    public Uni<Response> look(@RestPath UUID bookId) {
        return open(bookId)
                .chain(it -> pages.send(
                        it.asked,
                        Readers.state(it.ready),
                        () -> Templates.school(it.asked.frame(), it.head(), it.sheet(programme))));
    }

    @GET
    @Path("vao-truong.pdf")
    public Uni<Response> print(@RestPath UUID bookId) {
        return open(bookId).chain(it -> {
            var etag = etag(it);
            return Conditional.has(it.asked.ifNoneMatch(), etag)
                    ? Uni.createFrom().item(kept(Response.notModified(), etag).build())
                    : print(it).map(pdf -> kept(Response.ok(pdf, "application/pdf"), etag)
                            .header("Content-Disposition", "inline; filename=\"vao-truong.pdf\"")
                            .header("Content-Language", it.asked.language().tag())
                            .build());
        });
    }

    private Uni<byte[]> print(Open it) {
        return Papers.school(it.asked.frame(), it.head(), it.sheet(programme))
                .setLocale(it.asked.language().locale())
                .createUni()
                .chain(fo -> press.print(fo, it.ready.asOf().toInstant()));
    }

    private Uni<Open> open(UUID book) {
        var asked = pages.asked();
        var today = pages.today();
        if (!(asked.caller() instanceof Caller.Citizen citizen)) {
            throw Failure.wrongRole();
        }
        return shelf.open(book, Readers.reader(citizen, "school-entry"), today)
                .onItem()
                .ifNull()
                .failWith(Failure::notFound)
                .map(ready -> new Open(asked, ready, BookJson.read(ready.gzip()), today));
    }

    private static Response.ResponseBuilder kept(Response.ResponseBuilder answer, String etag) {
        return answer.header("ETag", "\"" + etag + "\"").header("Cache-Control", "private, no-cache");
    }

    private static String etag(Open it) {
        var seed = String.join("\n", PAPER, it.asked.language().tag(), it.today.toString(), Readers.state(it.ready));
        return BookJson.etag(seed.getBytes(StandardCharsets.UTF_8));
    }
}
