package vn.sosuckhoe.fhir.resource;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.schedule.Schedule;
import vn.sosuckhoe.vaccination.schedule.Span;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words beside the codes, in one language. A pattern in {@code sentences.properties} names parts of a reason in braces;
 * what stands in brackets is left out, or replaced by what stands after the bar, where its part is not known.
 */
public final class Sentences {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]|]*)(?:\\|([^\\[\\]]*))?]");
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Schedule schedule;
    private final Locale language;
    private final ResourceBundle texts;

    Sentences(Schedule schedule, Locale language) {
        this.schedule = schedule;
        this.language = language;
        this.texts = ResourceBundle.getBundle("vn.sosuckhoe.fhir.sentences", language, EXACT);
    }

    public Locale language() {
        return language;
    }

    public String of(Text text) {
        return english() ? text.en() : text.vi();
    }

    public String of(Enum<?> word) {
        return word(word.name());
    }

    /** @throws java.util.MissingResourceException for a word that has no text */
    public String word(String key) {
        return texts.getString(key);
    }

    public String of(Reason reason) {
        return fill(
                word(reason.kind().name()),
                Map.of(
                        "span", reason.span() == null ? "" : span(reason.span()),
                        "since", reason.since() == null ? "" : day(reason.since()),
                        "number", reason.number() == null ? "" : reason.number().toString(),
                        "what", reason.what() == null ? "" : what(reason.what())));
    }

    private static String fill(String pattern, Map<String, String> parts) {
        var known = OPTIONAL.matcher(pattern).replaceAll(optional -> {
            var all = PART.matcher(optional.group(1)).results().noneMatch(part -> parts.get(part.group(1))
                    .isEmpty());
            return Matcher.quoteReplacement(all ? optional.group(1) : Objects.toString(optional.group(2), ""));
        });
        return PART.matcher(known).replaceAll(part -> Matcher.quoteReplacement(parts.get(part.group(1))));
    }

    public String day(LocalDate day) {
        return english() ? day.toString() : VIETNAMESE_DAY.format(day);
    }

    public String of(PartialDate date) {
        return english() ? date.toString() : date.vietnamese();
    }

    /** Decimal comma in Vietnamese, point in English. */
    public String number(BigDecimal value) {
        return english() ? value.toPlainString() : value.toPlainString().replace('.', ',');
    }

    private String span(String written) {
        if (english()) {
            return written;
        }
        return Span.parse(written)
                .toString()
                .replaceAll("years?", "năm")
                .replaceAll("months?", "tháng")
                .replaceAll("weeks?", "tuần")
                .replaceAll("days?", "ngày");
    }

    /** A vaccine, an observation or an area; the last has no name in the schedule. */
    private String what(String code) {
        var vaccine = schedule.vaccines().get(code);
        if (vaccine != null) {
            return of(vaccine.name());
        }
        return schedule.cautions().stream()
                .filter(caution -> caution.observation().equals(code))
                .findFirst()
                .map(caution -> of(caution.name()))
                .orElse(code);
    }

    private boolean english() {
        return language.getLanguage().equals("en");
    }
}
