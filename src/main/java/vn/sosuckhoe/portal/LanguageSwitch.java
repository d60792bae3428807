package vn.sosuckhoe.portal;

import io.smallrye.common.annotation.NonBlocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.portal.words.Language;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** {@code /ngon-ngu/vi?ve=/so}: remembers the language in a cookie and goes back to the page. */
@Path("/ngon-ngu")
public class LanguageSwitch {

    /** A path on this site and nothing else: no host, no query, no way up. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?:[a-z0-9-]+(?:/[A-Za-z0-9_-]+)*)?");

    @GET
    @Path("{language}")
    @NonBlocking
    public Response choose(@RestPath Language language, @RestQuery("ve") String back) {
        return Response.seeOther(URI.create(safe(back)))
                .cookie(new NewCookie.Builder(Language.COOKIE)
                        .value(language.tag())
                        .path("/")
                        .maxAge((int) Duration.ofDays(365).toSeconds())
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .header("Cache-Control", "no-store")
                .build();
    }

    static String safe(String back) {
        return back != null && OWN_PATH.matcher(back).matches() ? back : "/";
    }
}
