package vn.sosuckhoe.portal;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** What somebody chose for this device: remembered in a cookie, then back to the page where it was chosen. */
final class Choice {

    static final Duration A_YEAR = Duration.ofDays(365);

    /** A path on this site and nothing else: no host, no query, no way up. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?:[a-z0-9-]+(?:/[A-Za-z0-9_-]+)*)?");

    private Choice() {}

    /** @param back where the choice was made, as the browser says; anything but a page of ours leads to the first page */
    static Response remembered(String back, NewCookie... cookies) {
        return Response.seeOther(URI.create(safe(back)))
                .cookie(cookies)
                .header("Cache-Control", "no-store")
                .build();
    }

    static NewCookie cookie(String name, String value, String path, Duration age) {
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
