package vn.sosuckhoe.portal;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class TemplatesTest {

    private static final Path HOME = Path.of("ui-templates/templates");
    private static final Pattern LETTERS_OF_VIETNAMESE = Pattern.compile(
            "[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORDS_BETWEEN_TAGS = Pattern.compile(">\\s*[A-Za-z]{2,}[^<{]*[<{]");

    @Test
    void no_template_holds_words_of_its_own() {
        templates().forEach((name, text) -> {
            assertThat(text).as(name).doesNotContainPattern(LETTERS_OF_VIETNAMESE);
            assertThat(text.replaceAll("\\{[^}]*}", "{}")).as(name).doesNotContainPattern(WORDS_BETWEEN_TAGS);
        });
    }

    @Test
    void no_template_goes_around_escaping() {
        templates().forEach((name, text) -> assertThat(text).as(name).doesNotContain(".raw", ".safe", "rawString"));
    }

    @Test
    void no_template_needs_inline_style_or_script_or_anything_from_elsewhere() {
        templates()
                .forEach(
                        (name, text) -> assertThat(text)
                                .as(name)
                                .doesNotContainPattern(
                                        "(?i)\\bstyle\\s*=|<style|<script(?! src=\"/tai-nguyen/[a-z-]+\\.js\\?)|\\bon[a-z]+\\s*=\\s*[\"']|https?://|javascript:"));
    }

    /** Letters with two marks fall apart in most monospaced fonts. */
    @Test
    void sentences_are_never_monospaced() {
        var style = read(Path.of("ui-templates/META-INF/resources/tai-nguyen/so.css"));
        var monospaced = Pattern.compile("([^{}]+)\\{[^}]*monospace[^}]*}")
                .matcher(style)
                .results()
                .map(rule -> rule.group(1).strip())
                .toList();
        assertThat(monospaced)
                .isNotEmpty()
                .allMatch(rule -> rule.endsWith(" code") || rule.equals(".paths th[scope=row]"));
        assertThat(read(HOME.resolve("pages/failure.html"))).contains("<code>{v.incident}</code>");
    }

    private static Map<String, String> templates() {
        try (var files = Files.walk(HOME)) {
            var texts = new TreeMap<String, String>();
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> texts.put(file.toString(), read(file)));
            assertThat(texts).hasSizeGreaterThan(12);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
