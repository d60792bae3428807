package vn.sosuckhoe.vaccination.file;

import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.vaccination.schedule.Limit;
import vn.sosuckhoe.vaccination.schedule.Provenance;
import vn.sosuckhoe.vaccination.schedule.Provenance.Confidence;
import vn.sosuckhoe.vaccination.schedule.Span;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads single values, {@code 2 months (TT38 H)}.
 *
 * @param sources keys that may stand as the source of a value
 */
record Words(Set<String> sources) {

    private static final Pattern SOURCED = Pattern.compile("(.*?)\\s*\\(([^()\\s]+) ([HML])\\)");

    /** A value and where it comes from; {@code from} is null where nothing is said of it. */
    record Sourced(String value, Provenance from) {}

    Sourced sourced(Place place) {
        var text = place.text();
        var matcher = SOURCED.matcher(text);
        if (!matcher.matches()) {
            return new Sourced(text, null);
        }
        if (!sources.contains(matcher.group(2))) {
            throw place.mistake("unknown source " + matcher.group(2));
        }
        return new Sourced(matcher.group(1), new Provenance(matcher.group(2), Confidence.valueOf(matcher.group(3))));
    }

    Sourced needsSource(Place place) {
        var value = sourced(place);
        if (value.from() == null) {
            throw place.mistake("says not where it comes from and how sure it is, as in: 2 months (SOURCE H)");
        }
        return value;
    }

    /** {@code null} where nothing stands. */
    Limit limit(Place place) {
        if (!place.is()) {
            return null;
        }
        var value = needsSource(place);
        return new Limit(span(place, value.value()), value.from());
    }

    /** A span whose source may be left out; {@code null} where nothing stands. */
    Span span(Place place) {
        return place.is() ? span(place, sourced(place).value()) : null;
    }

    private static Span span(Place place, String text) {
        try {
            return Span.parse(text);
        } catch (IllegalArgumentException e) {
            throw place.mistake(e.getMessage());
        }
    }

    /** A code with its source, the source left off; {@code null} where nothing stands. */
    String code(Place place) {
        return place.is() ? needsSource(place).value() : null;
    }

    /** A day whose source may be left out; {@code null} where nothing stands. */
    LocalDate day(Place place) {
        return place.is() ? day(place, sourced(place).value()) : null;
    }

    static LocalDate day(Place place, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw place.mistake("no day like 2026-07-01: " + text);
        }
    }

    static Text text(Place place) {
        return new Text(place.need("vi").text(), place.need("en").text());
    }

    static <E extends Enum<E>> E oneOf(Class<E> words, Place place) {
        for (var word : words.getEnumConstants()) {
            if (word.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-').equals(place.text())) {
                return word;
            }
        }
        throw place.mistake("unknown word " + place.text());
    }
}
