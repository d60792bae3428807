package vn.sosuckhoe.e2e;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What axe finds wrong on a page, asked in half the time: without describing every element that is right, and in one go, as
 * is enough where a page holds no other. The usual way opens a second page and reads axe once more.
 */
public final class Axe {

    private Axe() {}

    /** By all its rules. */
    public static List<Rule> violations(Page page) {
        return quick(page).analyze().getViolations();
    }

    /** By these rules only. */
    public static List<Rule> violations(Page page, List<String> rules) {
        return quick(page).withRules(rules).analyze().getViolations();
    }

    private static AxeBuilder quick(Page page) {
        assertThat(page.frames())
                .as("pages of which axe would see but the frame")
                .hasSize(1);
        var onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of(ResultType.Violations.getKey()));
        return new AxeBuilder(page).setLegacyMode(true).options(onlyWhatIsWrong);
    }
}
