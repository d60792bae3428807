package vn.sosuckhoe.station.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestForm;
import vn.sosuckhoe.book.staff.Permits;
import vn.sosuckhoe.book.staff.Permits.Broken;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.station.AtDesk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code /tram/khan-cap}: the book of somebody who lives elsewhere and cannot wait, by number and reason. 400 for a form
 * with faults, 404 for a number that nobody here has, 429 for whoever has tried too many.
 */
@Path("/tram/khan-cap")
public class EmergencyPages {

    private final Pages pages;
    private final Permits permits;

    EmergencyPages(Pages pages, Permits permits) {
        this.pages = pages;
        this.permits = permits;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance emergency(Frame frame, EmergencyView v);
    }

    @GET
    public Uni<Response> ask() {
        return show(AtDesk.of(pages), 200, EmergencyForm.EMPTY, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> open(@RestForm("so") String number, @RestForm("ly-do") String reason) {
        var desk = AtDesk.of(pages);
        var form = EmergencyForm.of(number, reason);
        if (!form.isRight()) {
            return show(desk, 400, form, null);
        }
        return permits.breakGlass(form.id().orElseThrow(), form.reason(), desk.reader())
                .chain(broken -> answer(desk, form, broken));
    }

    private Uni<Response> answer(AtDesk desk, EmergencyForm form, Broken broken) {
        if (broken instanceof Broken.Opened opened) {
            return Uni.createFrom().item(PersonPages.seeOther(opened.book(), opened.permit()));
        }
        return broken instanceof Broken.TooManyTries
                ? show(desk, 429, form, EmergencyView.Refusal.TOO_MANY)
                : show(desk, 404, form, EmergencyView.Refusal.NOBODY);
    }

    private Uni<Response> show(AtDesk desk, int status, EmergencyForm form, EmergencyView.Refusal refusal) {
        var view = EmergencyView.of(
                form, refusal, permits.emergencies(), desk.asked().wording());
        return pages.sendOnce(
                desk.asked(), status, Templates.emergency(desk.asked().frame(), view));
    }
}
