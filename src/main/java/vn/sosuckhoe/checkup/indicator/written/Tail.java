package vn.sosuckhoe.checkup.indicator.written;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands behind a number.
 *
 * @param unit as written, {@code ""} without one
 * @param readable nothing in it makes the number mean something else
 */
record Tail(String unit, boolean readable) {

    private static final int LONGEST_UNIT = 4;
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    /** The laboratory's own, between the number and its unit. */
    private static final Pattern RANGE = Pattern.compile(
            "[(\\[] ?(?:[\\d.,]+ ?- ?[\\d.,]+|[<>\u2264\u2265]=? ?[\\d.,]+) ?[)\\]] ?(?=[a-z%/\u00B5\u03BC\u00B0]|10)");

    private static final Pattern NOTHING = Pattern.compile("[\\s.,;:*!\u2191\u2193-]*");
    private static final Pattern LOOKS_LIKE_UNIT = Pattern.compile("[a-z%/\u00B5\u03BC\u00B0{\\[].*", Pattern.DOTALL);

    static Tail of(String rest, List<Unit> units) {
        if (rest.isEmpty()) {
            return new Tail("", true);
        }
        var range = RANGE.matcher(rest);
        if (range.lookingAt()) {
            var behind = leading(rest.substring(range.end()), units);
            if (behind.isPresent()) {
                return behind.get();
            }
        }
        return bracketed(rest, units)
                .or(() -> leading(rest, units))
                .or(() -> isHarmless(rest) ? Optional.of(new Tail("", true)) : Optional.empty())
                .orElseGet(() -> LOOKS_LIKE_UNIT.matcher(rest).matches() ? new Tail(rest, true) : new Tail("", false));
    }

    private static Optional<Tail> bracketed(String rest, List<Unit> units) {
        var found = BRACKETS.matcher(rest);
        if (!found.lookingAt() || units.stream().noneMatch(unit -> unit.isWritten(found.group()))) {
            return Optional.empty();
        }
        return Optional.of(new Tail(found.group(), isHarmless(rest.substring(found.end()))));
    }

    private static Optional<Tail> leading(String rest, List<Unit> units) {
        var words = rest.split("(?=[\\s;,(])", LONGEST_UNIT + 1);
        for (var many = Math.min(LONGEST_UNIT, words.length); many > 0; many--) {
            var unit = String.join("", List.of(words).subList(0, many));
            if (!unit.contains("(") && units.stream().anyMatch(each -> each.isWritten(unit))) {
                return Optional.of(new Tail(unit.strip(), isHarmless(rest.substring(unit.length()))));
            }
        }
        return Optional.empty();
    }

    /** A range, the value in another unit, or a word: not where the value is from. */
    private static boolean saysNothing(String inside) {
        return inside.chars().anyMatch(Character::isDigit)
                || Words.are("beside", inside)
                || Words.are("around", inside)
                || Unit.isKnown(inside);
    }

    private static boolean isHarmless(String rest) {
        var brackets = BRACKETS.matcher(rest);
        if (brackets.results().anyMatch(found -> !saysNothing(Plain.bare(found.group())))) {
            return false;
        }
        var open = brackets.replaceAll(" ").strip();
        if (NOTHING.matcher(open).matches() || Words.startsWithLimits(open)) {
            return true;
        }
        return Words.are("beside", open);
    }
}
