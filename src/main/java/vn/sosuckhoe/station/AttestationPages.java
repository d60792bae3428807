package vn.sosuckhoe.station;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.Asked;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.words.Attesting;
import vn.sosuckhoe.record.Attestation;
import vn.sosuckhoe.record.Attestation.Answer;
import vn.sosuckhoe.record.Attestations;
import vn.sosuckhoe.station.Filled.Fault;
import vn.sosuckhoe.station.Form.Said;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/**
 * {@code /tram/giam-ho} and {@code /tram/che}: what staff say themselves about a person. The page answers with what was
 * said and never with anything of the person's book. 400 for a form with faults, 404 for somebody the facility has
 * nothing to do with, whether there is such a person or not.
 */
@Path("/tram")
public class AttestationPages {

    private static final Form GUARDIAN = new GuardianForm();
    private static final Form CONFIDENTIAL = new ConfidentialForm();

    private final Pages pages;
    private final Attestations attestations;
    private final Clock clock;

    AttestationPages(Pages pages, Attestations attestations, Clock clock) {
        this.pages = pages;
        this.attestations = attestations;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance attestation(Frame frame, AttestationView v);
    }

    @GET
    @Path("giam-ho")
    public Uni<Response> guardian() {
        return empty(GUARDIAN);
    }

    @POST
    @Path("giam-ho")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> recordGuardian(MultivaluedMap<String, String> sent) {
        return record(GUARDIAN, sent);
    }

    @GET
    @Path("che")
    public Uni<Response> confidential() {
        return empty(CONFIDENTIAL);
    }

    @POST
    @Path("che")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> recordConfidential(MultivaluedMap<String, String> sent) {
        return record(CONFIDENTIAL, sent);
    }

    private Uni<Response> empty(Form form) {
        var asked = pages.asked();
        staff(asked);
        return show(asked, form, 200, blank(form), Optional.empty());
    }

    private Uni<Response> record(Form form, MultivaluedMap<String, String> sent) {
        var asked = pages.asked();
        var staff = staff(asked);
        var filled = sent == null ? blank(form) : new Filled(form.fields(), sent);
        var said = form.read(filled, pages.today());
        if (said.isEmpty()) {
            return show(asked, form, 400, filled, Optional.empty());
        }
        return attestations
                .take(attestation(staff, said.get(), filled))
                .chain(answer -> answered(asked, form, filled, said.get(), answer));
    }

    private Uni<Response> answered(Asked asked, Form form, Filled filled, Said said, Answer answer) {
        return switch (answer) {
            case RECORDED -> show(asked, form, 200, blank(form), Optional.of(said));
            case NOBODY_HERE -> {
                filled.fault(form.person(), Fault.NOBODY);
                yield show(asked, form, 404, filled, Optional.empty());
            }
            case NO_SUCH_VISIT -> {
                filled.fault(ConfidentialForm.DAY, Fault.VISIT);
                yield show(asked, form, 400, filled, Optional.empty());
            }
        };
    }

    private Attestation attestation(Caller.Staff staff, Said said, Filled filled) {
        return new Attestation(
                staff.facility(),
                staff.commune(),
                Map.of("user", staff.user(), "name", staff.name()),
                said.person(),
                said.draft(),
                filled.values(),
                clock.instant());
    }

    private Uni<Response> show(Asked asked, Form form, int status, Filled filled, Optional<Said> recorded) {
        var view = form.view(filled, recorded, asked.wording().of(Attesting.class));
        return pages.sendOnce(asked, status, Templates.attestation(asked.frame(), view));
    }

    private static Filled blank(Form form) {
        return new Filled(form.fields(), Map.of());
    }

    private static Caller.Staff staff(Asked asked) {
        if (asked.caller() instanceof Caller.Staff staff) {
            return staff;
        }
        throw Failure.wrongRole();
    }
}
