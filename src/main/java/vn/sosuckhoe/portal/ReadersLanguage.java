package vn.sosuckhoe.portal;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import vn.sosuckhoe.access.Caller.Citizen;
import vn.sosuckhoe.access.choice.Preferences;
import vn.sosuckhoe.portal.words.Language;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/**
 * Carries the language somebody chose on one device to the others, when the family page is opened. The database is asked
 * only where this device has no choice yet, or has a new one; when it is away, the page comes in the device's language.
 */
@ApplicationScoped
class ReadersLanguage {

    private final RoutingContext request;
    private final Preferences preferences;

    ReadersLanguage(RoutingContext request, Preferences preferences) {
        this.request = request;
        this.preferences = preferences;
    }

    /** @param cookies what this device has to remember from now on */
    record Settled(Asked asked, List<NewCookie> cookies) {

        Response on(Response page) {
            return cookies.isEmpty()
                    ? page
                    : Response.fromResponse(page)
                            .cookie(cookies.toArray(NewCookie[]::new))
                            .build();
        }
    }

    Uni<Settled> settle(Asked asked, Citizen citizen) {
        var person = citizen.id().value();
        if (!carries(Language.COOKIE)) {
            return preferences
                    .language(person)
                    .map(stored -> adopted(asked, stored))
                    .onFailure()
                    .recoverWithItem(failure -> without(asked, failure));
        }
        if (carries(LanguageSwitch.JUST_CHOSEN)) {
            return preferences
                    .remember(person, asked.language().tag())
                    .map(done -> new Settled(asked, List.of(LanguageSwitch.noLongerNew())))
                    .onFailure()
                    .recoverWithItem(failure -> without(asked, failure));
        }
        return Uni.createFrom().item(new Settled(asked, List.of()));
    }

    /** Also who never chose gets the cookie, so that the question is asked once a device and not at every visit. */
    private static Settled adopted(Asked asked, Optional<String> stored) {
        var language = stored.map(Language::ofTag).orElse(asked.language());
        return new Settled(asked.in(language), List.of(LanguageSwitch.chosen(language)));
    }

    private static Settled without(Asked asked, Throwable failure) {
        Log.warnf(
                "the language of a reader is not known or kept: %s",
                failure.getClass().getSimpleName());
        return new Settled(asked, List.of());
    }

    private boolean carries(String cookie) {
        return request.request().getCookie(cookie) != null;
    }
}
