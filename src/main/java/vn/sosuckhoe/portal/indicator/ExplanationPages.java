package vn.sosuckhoe.portal.indicator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.explanation.ExplanationIndex;
import vn.sosuckhoe.portal.view.explanation.ExplanationView;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /giai-thich}: what each indicator is, for everybody; nobody's data, so everybody may keep the pages. */
@Path("/giai-thich")
public class ExplanationPages {

    private final Pages pages;

    ExplanationPages(Pages pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance explanations(Frame frame, ExplanationIndex v);

        static native TemplateInstance explanation(Frame frame, ExplanationView v);
    }

    @GET
    public Uni<Response> all() {
        var asked = pages.askedByAnybody();
        return pages.sendToAll(
                asked, () -> Templates.explanations(asked.frame(), ExplanationIndex.of(asked.wording())));
    }

    @GET
    @Path("{indicator}")
    public Uni<Response> one(@RestPath String indicator) {
        var asked = pages.askedByAnybody();
        var view = Indicators.ofCode(indicator)
                .flatMap(known -> ExplanationView.of(known, asked.wording()))
                .orElseThrow(Failure::notFound);
        return pages.sendToAll(asked, () -> Templates.explanation(asked.frame(), view));
    }
}
