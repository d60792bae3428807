package vn.sosuckhoe.station.coverage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.coverage.Coverage;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.station.AtDesk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /tram/do-phu}: the own commune by hamlet, with every count, for staff who see its people by name anyway. */
@Path("/tram")
public class CoveragePages {

    private final Pages pages;
    private final Coverage coverage;

    CoveragePages(Pages pages, Coverage coverage) {
        this.pages = pages;
        this.coverage = coverage;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance coverage(Frame frame, CoverageView v);
    }

    /** @param commune one of their own, {@code null} for the main one */
    @GET
    @Path("do-phu")
    public Uni<Response> look(@RestQuery("xa") String commune) {
        var desk = AtDesk.of(pages, commune);
        return coverage.ofCommune(desk.commune()).chain(figures -> {
            var view = CoverageView.of(
                    figures,
                    Places.HAMLETS,
                    desk.communeName(),
                    desk.places(),
                    "/tram/do-phu.csv?xa=" + desk.commune(),
                    desk.asked().wording());
            return pages.sendOnce(
                    desk.asked(), 200, Templates.coverage(desk.asked().frame(), view));
        });
    }

    @GET
    @Path("do-phu.csv")
    public Uni<Response> file(@RestQuery("xa") String commune) {
        var desk = AtDesk.of(pages, commune);
        return coverage.ofCommune(desk.commune())
                .map(figures -> Sheet.file(
                        figures,
                        Places.HAMLETS,
                        "do-phu-" + desk.commune(),
                        desk.asked().wording()));
    }
}
