package vn.sosuckhoe.portal.indicator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.portal.OpenBooks;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.portal.view.indicator.IndicatorsView;

import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}/chi-so}: the newest value of each indicator, and how they went over the years. */
@Path("/so/{bookId}/chi-so")
public class IndicatorPages {

    private final OpenBooks books;

    IndicatorPages(OpenBooks books) {
        this.books = books;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance indicators(Frame frame, Head head, IndicatorsView v);
    }

    /** For the owner's access log it is the same as the list of visits. */
    @GET
    public Uni<Response> indicators(@RestPath UUID bookId) {
        return books.page(bookId, "checkups", it -> {
            var view = IndicatorsView.of(it.book(), it.asked().wording(), it.today());
            return Templates.indicators(it.asked().frame(), it.head("/kham"), view);
        });
    }
}
