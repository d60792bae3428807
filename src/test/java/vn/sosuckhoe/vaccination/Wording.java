package vn.sosuckhoe.vaccination;

import com.fasterxml.jackson.databind.JsonNode;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.schedule.Span;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The words of the case files. */
final class Wording {

    private Wording() {}

    /** {@code not-valid} becomes {@code NOT_VALID}. */
    static String constant(String word) {
        return word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** @throws IllegalArgumentException for a key that nobody would look at */
    static void onlyKnown(JsonNode node, Set<String> keys) {
        for (var entry : node.properties()) {
            if (!keys.contains(entry.getKey())) {
                throw new IllegalArgumentException("'" + entry.getKey() + "' is none of " + keys + " in " + node);
            }
        }
    }

    /**
     * Whether a reason is the one told: {@code none}, or its kind and then, parted by commas, only what the case cares for:
     * {@code RECOMMENDED_INTERVAL 1 month, dose 1, since 2024-04-29, of PENTA, source TT38 H}.
     */
    static boolean fits(String told, Reason reason) {
        if (told.equals("none")) {
            return reason == null;
        }
        if (reason == null) {
            return false;
        }
        var parts = told.split(",");
        var first = parts[0].strip().split(" ", 2);
        if (!reason.kind().equals(Reason.Kind.valueOf(first[0])) || first.length == 2 && !spans(first[1], reason)) {
            return false;
        }
        for (var at = 1; at < parts.length; at++) {
            if (!fact(parts[at].strip(), reason)) {
                return false;
            }
        }
        return true;
    }

    private static boolean spans(String told, Reason reason) {
        return reason.span() != null && Span.parse(told).equals(Span.parse(reason.span()));
    }

    private static boolean fact(String told, Reason reason) {
        var words = told.split(" ", 2);
        return switch (words[0]) {
            case "dose" -> Objects.equals(reason.number(), Integer.valueOf(words[1]));
            case "since" -> Objects.equals(reason.since(), LocalDate.parse(words[1]));
            case "of" -> Objects.equals(reason.what(), words[1]);
            case "source" -> Objects.equals(reason.source(), words[1]);
            default -> throw new IllegalArgumentException("no fact of a reason: " + told);
        };
    }
}
