package vn.sosuckhoe.portal.growth;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.portal.OpenBooks;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.portal.view.growth.GrowthView;

import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}/tang-truong}: how a child grows. */
@Path("/so/{bookId}/tang-truong")
public class GrowthPages {

    private final OpenBooks books;

    GrowthPages(OpenBooks books) {
        this.books = books;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance growth(Frame frame, Head head, GrowthView v);
    }

    @GET
    public Uni<Response> growth(@RestPath UUID bookId) {
        return books.page(bookId, "growth", it -> {
            var view = GrowthView.of(bookId, it.book(), it.asked().wording(), it.today());
            return Templates.growth(it.asked().frame(), it.head("/tang-truong"), view);
        });
    }
}
