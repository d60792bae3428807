package vn.sosuckhoe.e2e;

import com.microsoft.playwright.Page;

/** A page used with nothing but the keys. */
public final class Keys {

    private static final int FARTHEST = 120;

    private Keys() {}

    /** From where the reader is, key by key. */
    public static void reach(Page page, String selector) {
        for (var step = 0; step < FARTHEST; step++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("the keys do not lead to " + selector);
    }

    public static void type(Page page, String selector, String text) {
        reach(page, selector);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** Waits for the page it leads to. */
    public static void press(Page page, String selector) {
        reach(page, "main " + selector);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }
}
