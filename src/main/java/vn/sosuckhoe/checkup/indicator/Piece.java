package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.checkup.indicator.Names.Name;
import vn.sosuckhoe.checkup.indicator.written.Plain;
import vn.sosuckhoe.checkup.indicator.written.Words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One value of a result that has its name beside it.
 *
 * @param rest what stands behind the name, plain
 */
record Piece(Name name, String rest) {

    private static final int LONGEST_NAME = 9;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+[)\\]]*");
    private static final Pattern BULLETS = Pattern.compile("^[-*+\u2022. ]+(?=[a-z])");
    private static final Pattern EXPLICIT = Pattern.compile("^ *[:=][:= ]*");
    private static final Pattern GOES_ON = Pattern.compile("-[a-z0-9]");
    private static final Pattern DASH = Pattern.compile("^- +(?=[a-z0-9])");
    private static final Pattern VALUE =
            Pattern.compile("^(?:[0-9<>\u2264\u2265\u00B1~\u2248+-]|[(\\[] *[0-9+\u00B1-]).*", Pattern.DOTALL);

    /** Empty where what stands in front of the value is not a known name. */
    static Optional<Piece> read(String place, String text) {
        var plain = BULLETS.matcher(Plain.of(text)).replaceFirst("");
        var ends = ends(plain);
        if (ends.isEmpty() || !Names.isFirstWord(firstWord(plain))) {
            return Optional.empty();
        }
        for (var end : ends) {
            var rest = value(plain.substring(end));
            var name = rest == null ? Optional.<Name>empty() : Names.find(place, plain.substring(0, end));
            if (name.isPresent()) {
                return Optional.of(new Piece(name.get(), rest));
            }
        }
        return Optional.empty();
    }

    /** Whether a name and its value begin here, whatever follows them. */
    static boolean begins(String place, String text) {
        var plain = Plain.of(text);
        return ends(plain).stream().anyMatch(end -> {
            var rest = EXPLICIT.matcher(plain.substring(end)).replaceFirst("").strip();
            return (VALUE.matcher(rest).matches() || beginsWithStripWord(rest))
                    && Names.find(place, plain.substring(0, end)).isPresent();
        });
    }

    private static boolean beginsWithStripWord(String rest) {
        var first = rest.indexOf(' ');
        var second = first < 0 ? -1 : rest.indexOf(' ', first + 1);
        return Words.strip(rest).isPresent()
                || first > 0 && Words.strip(rest.substring(0, first)).isPresent()
                || second > 0 && Words.strip(rest.substring(0, second)).isPresent();
    }

    private static String firstWord(String plain) {
        var words = WORD.matcher(plain);
        return words.find() ? words.group().replace(")", "").replace("]", "") : "";
    }

    /** Where a name may end, the longest first. */
    private static List<Integer> ends(String plain) {
        var ends = new ArrayList<Integer>();
        var words = WORD.matcher(plain);
        while (ends.size() < LONGEST_NAME && words.find()) {
            ends.add(words.end());
        }
        Collections.reverse(ends);
        return ends;
    }

    /** {@code null} where no value follows. */
    private static String value(String behind) {
        if (GOES_ON.matcher(behind).lookingAt()) {
            return null;
        }
        var explicit = EXPLICIT.matcher(behind);
        if (explicit.find()) {
            return behind.substring(explicit.end()).strip();
        }
        var rest = DASH.matcher(behind.strip()).replaceFirst("");
        var isValue = rest.isEmpty() || VALUE.matcher(rest).matches() || beginsWithStripWord(rest);
        return isValue ? rest : null;
    }
}
