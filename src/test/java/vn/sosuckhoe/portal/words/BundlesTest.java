package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.MessageBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class BundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|and|of|check-up|vaccine|book|sign in)\\b");

    static Iterable<Class<?>> bundles() {
        return Bundles.ALL;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_hold_every_message_and_no_other(Class<?> bundle) throws IOException {
        assertThat(words(bundle, "").stringPropertyNames()).isEqualTo(keys(bundle));
        assertThat(words(bundle, "_en").stringPropertyNames()).isEqualTo(keys(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_say_the_same_values(Class<?> bundle) throws IOException {
        var vietnamese = words(bundle, "");
        var english = words(bundle, "_en");
        for (var key : vietnamese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void vietnamese_pages_hold_no_english_words(Class<?> bundle) throws IOException {
        var vietnamese = words(bundle, "");
        for (var key : vietnamese.stringPropertyNames()) {
            assertThat(vietnamese.getProperty(key)).as(key).isNotBlank().doesNotContainPattern(ENGLISH);
        }
    }

    private static Set<String> keys(Class<?> bundle) {
        return bundle == Terms.class
                ? Arrays.stream(Term.values()).map(term -> "term_$" + term).collect(Collectors.toSet())
                : Arrays.stream(bundle.getMethods()).map(Method::getName).collect(Collectors.toSet());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(Class<?> bundle, String suffix) throws IOException {
        var file = "/messages/" + bundle.getAnnotation(MessageBundle.class).value() + suffix + ".properties";
        var words = new Properties();
        try (var in = new InputStreamReader(BundlesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
