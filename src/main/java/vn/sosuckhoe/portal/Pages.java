package vn.sosuckhoe.portal;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.access.SignedIn;
import vn.sosuckhoe.http.Conditional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Turns a template into an answer: language, ETag, 304, and what caches may do with it. */
@ApplicationScoped
public class Pages {

    private final RoutingContext request;
    private final SignedIn signedIn;
    private final Clock clock;

    Pages(RoutingContext request, SignedIn signedIn, Clock clock) {
        this.request = request;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    public Asked asked() {
        return Asked.by(request, signedIn.caller());
    }

    /** Without asking who it is: where something failed, the session may be what failed. */
    public Asked askedByAnybody() {
        return Asked.by(request, new Caller.Nobody());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /**
     * The page, or 304 if the reader holds it already. To be called only when it is settled that the reader may see it.
     *
     * @param content whatever changes when the page's facts change
     */
    public Uni<Response> send(Asked asked, String content, Supplier<TemplateInstance> page) {
        return send(asked, content, "private, no-cache", page);
    }

    /** A page with nobody's data, that changes only with the edition; the language is a cookie's. */
    public Uni<Response> sendToAll(Asked asked, Supplier<TemplateInstance> page) {
        return send(asked, "", "public, max-age=3600", page)
                .invoke(answer -> answer.getHeaders().add("Vary", "Cookie"));
    }

    private Uni<Response> send(Asked asked, String content, String keeping, Supplier<TemplateInstance> page) {
        var etag = etag(asked, content);
        if (Conditional.has(asked.ifNoneMatch(), etag)) {
            return Uni.createFrom()
                    .item(Response.notModified()
                            .header("ETag", "W/\"" + etag + "\"")
                            .header("Cache-Control", keeping)
                            .build());
        }
        return render(asked, page.get()).map(html -> Response.ok(html, "text/html;charset=UTF-8")
                .header("ETag", "W/\"" + etag + "\"")
                .header("Cache-Control", keeping)
                .header("Content-Language", asked.language().tag())
                .build());
    }

    /** A page that nobody may keep: errors, and who has looked at a book. */
    public Uni<Response> sendOnce(Asked asked, int status, TemplateInstance page) {
        return render(asked, page).map(html -> Response.status(status)
                .entity(html)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Language", asked.language().tag())
                .build());
    }

    static Uni<String> render(Asked asked, TemplateInstance page) {
        return page.setLocale(asked.language().locale()).createUni();
    }

    /** Without quotes; sent as a weak one, because the same page may be sent compressed in several ways. */
    private String etag(Asked asked, String content) {
        var seed = String.join(
                "\n",
                Edition.id(),
                asked.language().tag(),
                asked.type().code(),
                asked.path(),
                today().toString(),
                user(asked),
                content);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String user(Asked asked) {
        var user = asked.frame().user();
        return user == null ? "" : user;
    }
}
