package vn.sosuckhoe.portal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** WCAG 2.1 AA for text: 4.5 to 1, computed from the tokens of the stylesheet. */
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):#([0-9a-f]{6})\\b");
    private static final List<String> PAIRS = List.of(
            "ink/paper",
            "ink/sheet",
            "ink/tint",
            "ink/label",
            "ink/ochre-tint",
            "ink/red-tint",
            "soft/paper",
            "soft/sheet",
            "soft/tint",
            "soft/label",
            "green/paper",
            "green/sheet",
            "green/tint",
            "on-green/green",
            "ochre/sheet",
            "ochre/paper",
            "ochre/ochre-tint",
            "red/sheet",
            "red/red-tint");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void every_text_is_readable_on_what_it_stands_on(String scheme) throws IOException {
        var css = Files.readString(Path.of("ui-templates/META-INF/resources/tai-nguyen/so.css"));
        var dark = css.indexOf("@media (prefers-color-scheme:dark)");
        var tokens = tokens(css.substring(0, dark));
        if (scheme.equals("dark")) {
            tokens.putAll(tokens(css.substring(dark, css.indexOf("}}", dark))));
        }
        for (var pair : PAIRS) {
            var colours = pair.split("/");
            assertThat(contrast(tokens.get(colours[0]), tokens.get(colours[1])))
                    .as("%s in %s", pair, scheme)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static Map<String, Integer> tokens(String css) {
        var tokens = new HashMap<String, Integer>();
        TOKEN.matcher(css).results().forEach(each -> tokens.put(each.group(1), Integer.parseInt(each.group(2), 16)));
        return tokens;
    }

    private static double contrast(int one, int other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int value) {
        var part = (value & 255) / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
