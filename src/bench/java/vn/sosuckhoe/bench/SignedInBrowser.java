package vn.sosuckhoe.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in as a person does: from the portal to Keycloak's page, the form, and back; then holds the session's cookie. */
final class SignedInBrowser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(cookies)
            .build();
    private final URI portal;

    private SignedInBrowser(URI portal) {
        this.portal = portal;
    }

    static SignedInBrowser signIn(URI portal, String personalId, String password) {
        var browser = new SignedInBrowser(portal);
        var form = browser.text(HttpRequest.newBuilder(portal.resolve("/so")).build());
        // Keycloak's cookies are "Secure"; browsers send those to localhost over plain http as well, this client does
        // not
        browser.cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        var action = FORM.matcher(form);
        if (!action.find()) {
            throw new IllegalStateException("no sign-in form at " + portal);
        }
        var fields = "username=" + encoded(personalId) + "&password=" + encoded(password);
        var page =
                browser.text(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build());
        if (FORM.matcher(page).results().anyMatch(form2 -> form2.group(1).contains("login-actions"))) {
            throw new IllegalStateException("Keycloak did not sign the demo's mother in");
        }
        return browser;
    }

    /** The {@code Cookie} header of this session. */
    String cookieHeader() {
        return "Cookie: "
                + cookies.getCookieStore().get(portal).stream()
                        .filter(cookie -> "/".equals(cookie.getPath()))
                        .map(SignedInBrowser::pair)
                        .collect(Collectors.joining("; "));
    }

    private static String pair(HttpCookie cookie) {
        return cookie.getName() + "=" + cookie.getValue();
    }

    private String text(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        answer.statusCode() + " at " + answer.uri().getPath());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
