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

    /** Stands from the choice until the family page has remembered it; here it is not known who chooses. */
    static final String JUST_CHOSEN = "lang-new";

    private static final Duration A_YEAR = Duration.ofDays(365);

    /** A path on this site and nothing else: no host, no query, no way up. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?:[a-z0-9-]+(?:/[A-Za-z0-9_-]+)*)?");

    @GET
    @Path("{language}")
    @NonBlocking
    public Response choose(@RestPath Language language, @RestQuery("ve") String back) {
        return Response.seeOther(URI.create(safe(back)))
                .cookie(chosen(language), cookie(JUST_CHOSEN, language.tag(), "/so", A_YEAR))
                .header("Cache-Control", "no-store")
                .build();
    }

    static NewCookie chosen(Language language) {
        return cookie(Language.COOKIE, language.tag(), "/", A_YEAR);
    }

    static NewCookie noLongerNew() {
        return cookie(JUST_CHOSEN, "", "/so", Duration.ZERO);
    }

    private static NewCookie cookie(String name, String value, String path, Duration age) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge((int) age.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    static String safe(String back) {
        return back != null && OWN_PATH.matcher(back).matches() ? back : "/";
    }
}
