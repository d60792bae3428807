package vn.sosuckhoe.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import java.util.List;

/**
 * What axe-core holds against a page, in words. It is put into a page once, however often the page is looked at, and tells
 * what is wrong only: Deque's own builder opens a second page for every look, and tells all that is right as well.
 */
public final class Axe {

    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    /** Pages of this house have no frames, whose insides would have to be asked for one by one. */
    private static final String ASK = """
            async rules => {
              if (document.querySelector('iframe, frame, object, embed')) {
                throw new Error('a frame, which nobody looks into');
              }
              const asked = rules.length > 0 ? {runOnly: {type: 'rule', values: rules}} : {};
              const found = await axe.run(document, {...asked, resultTypes: ['violations']});
              if (found.passes.length + found.violations.length + found.incomplete.length === 0) {
                throw new Error('axe looked at nothing');
              }
              return found.violations.flatMap(wrong => wrong.nodes.map(
                at => `${wrong.id} (${wrong.help}): ${at.target.join(' ')}: ${at.failureSummary}`));
            }""";

    private Axe() {}

    /** Everything that axe looks for unless told otherwise; empty for a page in order. */
    public static List<String> faults(Page page) {
        return ask(page, List.of());
    }

    /** Colours that cannot be told apart, and nothing else that axe looks for. */
    public static List<String> paleColours(Page page) {
        return ask(page, List.of("color-contrast"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> ask(Page page, List<String> rules) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(ASK, rules);
    }
}
