package vn.sosuckhoe.record;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The sentences for the reasons of {@link Remark}s: Vietnamese, or English for those who ask for it. */
public final class Reasons {

    private static final Map<String, String> VIETNAMESE = load("reasons_vi.properties");
    private static final Map<String, String> ENGLISH = load("reasons_en.properties");

    private Reasons() {}

    /** One sentence that names the cure; a reason without a sentence answers with itself. */
    public static String text(String reason, Locale locale) {
        return sentences(locale).getOrDefault(reason, reason);
    }

    static Map<String, String> sentences(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : VIETNAMESE;
    }

    private static Map<String, String> load(String file) {
        var properties = new Properties();
        try (var in = new InputStreamReader(Reasons.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
    }
}
