package vn.sosuckhoe.http;

import java.util.List;
import java.util.Locale;

/** The two languages the service speaks. */
public final class Languages {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

    private Languages() {}

    /** @param acceptLanguage as sent, or {@code null}; Vietnamese unless English is preferred */
    public static Locale preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VIETNAMESE;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }
}
