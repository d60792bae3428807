package vn.sosuckhoe.portal;

import io.smallrye.common.annotation.NonBlocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.portal.words.Language;

import java.time.Duration;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** {@code /ngon-ngu/vi?ve=/so}: remembers the language in a cookie and goes back to the page. */
@Path("/ngon-ngu")
public class LanguageSwitch {

    /** Stands from the choice until the family page has remembered it; here it is not known who chooses. */
    static final String JUST_CHOSEN = "lang-new";

    @GET
    @Path("{language}")
    @NonBlocking
    public Response choose(@RestPath Language language, @RestQuery("ve") String back) {
        return Choice.remembered(
                back, chosen(language), Choice.cookie(JUST_CHOSEN, language.tag(), "/so", Choice.A_YEAR));
    }

    static NewCookie chosen(Language language) {
        return Choice.cookie(Language.COOKIE, language.tag(), "/", Choice.A_YEAR);
    }

    static NewCookie noLongerNew() {
        return Choice.cookie(JUST_CHOSEN, "", "/so", Duration.ZERO);
    }
}
