package vn.sosuckhoe.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Somebody in front of a browser, and every address that browser asked for. */
final class SignedIn implements AutoCloseable {

    private static final List<String> ADDRESSES = Collections.synchronizedList(new ArrayList<>());

    private final BrowserContext context;
    final Page page;

    SignedIn(BrowserContext context) {
        this.context = context;
        this.context.onRequest(request -> ADDRESSES.add(request.url()));
        this.page = context.newPage();
    }

    /** Every address any browser asked for in this run. */
    static List<String> addresses() {
        return List.copyOf(ADDRESSES);
    }

    /** Goes to a page of the portal, signs in at Keycloak when asked, and is back on that page. */
    SignedIn to(Replica replica, String path, String user) {
        page.navigate(replica.page(path).toString());
        if (page.locator("#username").count() > 0) {
            page.locator("#username").fill(user);
            page.locator("#password").fill("sosuckhoe");
            page.locator("#kc-login").click();
            page.waitForURL(url -> url.startsWith(replica.page("/").toString()) && !url.contains("/dang-nhap"));
        }
        return this;
    }

    boolean isAskedToSignIn(Replica replica, String path) {
        page.navigate(replica.page(path).toString());
        return page.locator("#username").count() > 0;
    }

    /** Addresses of the books on the family page. */
    List<String> books() {
        return page.locator("a[href^='/so/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.matches("/so/[0-9a-f-]{36}"))
                .distinct()
                .toList();
    }

    boolean fitsTheScreen() {
        return Integer.valueOf(0)
                .equals(page.evaluate(
                        "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
    }

    @Override
    public void close() {
        context.close();
    }
}
