package vn.sosuckhoe.e2e;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody at one replica of the portal, going from page to page. */
final class Visitor {

    private final Replica portal;
    private final SignedIn who;

    Visitor(Replica portal, SignedIn who) {
        this.portal = portal;
        this.who = who;
    }

    /** What somebody chose before is remembered; these steps read Vietnamese. */
    void signIn(String user) {
        who.to(portal, "/so", user);
        read("vi");
    }

    private void read(String language) {
        go("/ngon-ngu/" + language + "?ve=/so");
    }

    void go(String path) {
        assertThat(who.page.navigate(portal.page(path).toString()).status())
                .as(path)
                .isEqualTo(200);
    }

    String main() {
        return who.page.locator("main").innerText();
    }

    /**
     * All pages in Vietnamese; those of one person in English must fit as well. How a page is built does not change with the
     * language, so axe reads it once.
     */
    void findsNothingWrongInEitherLanguage(List<String> paths, String oneBook) {
        read("vi");
        paths.forEach(this::findsNothingWrong);
        read("en");
        paths.stream()
                .filter(path -> path.startsWith(oneBook) || !path.matches("/so/.{36}.*"))
                .forEach(path -> {
                    go(path);
                    assertThat(who.fitsTheScreen()).as("%s in English", path).isTrue();
                });
    }

    void findsNothingWrong(String path) {
        go(path);
        assertThat(who.fitsTheScreen()).as(path).isTrue();
        assertThat(Axe.faults(who.page)).as(path).isEmpty();
    }
}
