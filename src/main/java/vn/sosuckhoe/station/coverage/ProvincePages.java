package vn.sosuckhoe.station.coverage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.coverage.Coverage;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.person.place.Province;
import vn.sosuckhoe.portal.Asked;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;

import java.util.List;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /tinh}: the officer's own province by commune, small counts hidden; the address names no province. */
@Path("/")
public class ProvincePages {

    private final Pages pages;
    private final Coverage coverage;

    ProvincePages(Pages pages, Coverage coverage) {
        this.pages = pages;
        this.coverage = coverage;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance province(Frame frame, CoverageView v);
    }

    @GET
    @Path("tinh")
    public Uni<Response> look() {
        var asked = pages.asked();
        var province = province(asked);
        return coverage.ofProvince(province).chain(figures -> {
            var view =
                    CoverageView.of(figures, Places.COMMUNES, name(province), List.of(), "/tinh.csv", asked.wording());
            return pages.sendOnce(asked, 200, Templates.province(asked.frame(), view));
        });
    }

    @GET
    @Path("tinh.csv")
    public Uni<Response> file() {
        var asked = pages.asked();
        var province = province(asked);
        return coverage.ofProvince(province)
                .map(figures -> Sheet.file(figures, Places.COMMUNES, "do-phu-tinh-" + province, asked.wording()));
    }

    private static String province(Asked asked) {
        if (!(asked.caller() instanceof Caller.Officer officer)) {
            throw Failure.wrongRole();
        }
        return officer.province();
    }

    private static String name(String province) {
        return AdministrativeUnits.vietnam()
                .province(province)
                .map(Province::fullName)
                .orElse(province);
    }
}
