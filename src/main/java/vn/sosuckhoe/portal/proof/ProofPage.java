package vn.sosuckhoe.portal.proof;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestForm;
import vn.sosuckhoe.portal.Asked;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.reminder.inbox.SentCodes;
import vn.sosuckhoe.reminder.text.CodeText;

import java.time.Duration;
import java.time.InstantSource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /tin-that}: type the code of a message, learn whether we sent it and when, and nothing of whom it went to. */
@Path("/tin-that")
public class ProofPage {

    private final Pages pages;
    private final SentCodes codes;
    private final RoutingContext request;
    private final Tries tries = new Tries(InstantSource.system());

    ProofPage(Pages pages, SentCodes codes, RoutingContext request) {
        this.pages = pages;
        this.codes = codes;
        this.request = request;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance proof(Frame frame, ProofView v);
    }

    @GET
    public Uni<Response> form() {
        return page(pages.askedByAnybody(), 200, ProofView.EMPTY);
    }

    /** Counted before anything is looked at; one lookup for a code that we know and for one that we do not. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> prove(@RestForm String code) {
        var asked = pages.askedByAnybody();
        var wording = asked.wording();
        var wait = tries.begin(request.request().remoteAddress().hostAddress());
        if (wait.isPresent()) {
            return page(asked, 429, ProofView.tooOften(minutes(wait.get()), wording))
                    .invoke(answer -> answer.getHeaders()
                            .putSingle("Retry-After", Math.max(1, wait.get().toSeconds())));
        }
        var typed = code == null || code.length() > 40 ? "" : code;
        return CodeText.typed(typed)
                .map(read -> codes.of(read).chain(sent -> page(asked, 200, ProofView.of(typed, sent, wording))))
                .orElseGet(() -> page(asked, 400, ProofView.unreadable(typed, wording)));
    }

    private Uni<Response> page(Asked asked, int status, ProofView view) {
        return pages.sendOnce(asked, status, Templates.proof(asked.frame(), view))
                .invoke(answer -> answer.getHeaders().putSingle("X-Robots-Tag", "noindex"));
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
