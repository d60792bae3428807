package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.checkup.indicator.written.Plain;
import vn.sosuckhoe.checkup.indicator.written.Words;
import vn.sosuckhoe.checkup.indicator.written.Writing;
import vn.sosuckhoe.person.Tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What services and the pieces of their results are called. A name that is not in the list is nobody's. */
final class Names {

    /** Where names stand for themselves. */
    static final String ANY = "any";

    private static final String URINE = "urine";
    private static final String METHOD = "bang";
    /** Between two names it makes a value of its own: cholesterol/HDL. */
    private static final char RATIO = '/';

    private static final Set<String> AROUND = Words.of("around");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Map<String, Map<String, String>> ALL = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
        for (var row : Tsv.rows(Indicator.class, "names.tsv")) {
            for (var written : row[2].split(";")) {
                FIRST_WORDS.add(words(Plain.of(written)).get(0));
                var before =
                        ALL.computeIfAbsent(row[0], place -> new HashMap<>()).put(key(Plain.of(written)), row[1]);
                if (before != null && !before.equals(row[1])) {
                    throw new IllegalStateException(written + " is the name of two indicators");
                }
            }
        }
    }

    private Names() {}

    /** @param unit that stands in the name, or {@code null} */
    record Name(Indicator indicator, String unit) {}

    /** Where the pieces of a service of many values are looked up. */
    static Optional<String> panel(String service) {
        return code("panel", Plain.of(service)).map(NameOf::code);
    }

    static Optional<Name> find(String place, String plain) {
        return code(place, plain)
                .flatMap(found -> Indicators.ofCode(found.code).map(indicator -> new Name(indicator, found.unit)));
    }

    /** The whole of it, or the name before brackets that add nothing: the same name again, a method, a unit. */
    private static Optional<NameOf> code(String place, String plain) {
        var whole = listed(place, key(plain));
        if (whole != null) {
            return Optional.of(new NameOf(whole, null));
        }
        if (plain.indexOf('(') < 0 && plain.indexOf('[') < 0) {
            return Optional.empty();
        }
        var brackets = BRACKETS.matcher(plain);
        var inside = new ArrayList<String>();
        var outside = brackets.replaceAll(found -> {
            inside.add(found.group(1).strip());
            return " ";
        });
        var code = inside.isEmpty() ? null : listed(place, key(outside));
        if (code == null || !inside.stream().allMatch(each -> addsNothing(place, code, each))) {
            return Optional.empty();
        }
        return Optional.of(new NameOf(
                code, inside.stream().filter(Writing::isUnit).findFirst().orElse(null)));
    }

    private static boolean addsNothing(String place, String code, String inside) {
        return Writing.isUnit(inside)
                || isAround(inside)
                || inside.startsWith(METHOD + " ")
                || Objects.equals(listed(place, key(inside)), code);
    }

    private static String listed(String place, String key) {
        var code = ALL.getOrDefault(place, Map.of()).get(key);
        if (code != null || place.equals("panel")) {
            return code;
        }
        var anywhere = ALL.get(ANY).get(key);
        return anywhere == null || place.equals(URINE) && !anywhere.startsWith(URINE) ? null : anywhere;
    }

    /** Whether any name begins with this word. */
    static boolean isFirstWord(String plain) {
        return FIRST_WORDS.contains(plain) || AROUND.contains(plain);
    }

    /** Only words that say nothing about which value it is. */
    static boolean isAround(String plain) {
        return words(plain).stream().allMatch(AROUND::contains);
    }

    private static String key(String plain) {
        var telling = new StringBuilder(plain.length());
        var all = new StringBuilder(plain.length());
        for (var word : words(plain)) {
            if (word.equals(METHOD) && !all.isEmpty()) {
                break;
            }
            append(all, word);
            if (!AROUND.contains(word)) {
                append(telling, word);
            }
        }
        return telling.isEmpty() ? all.toString() : telling.toString();
    }

    private static void append(StringBuilder words, String word) {
        if (!words.isEmpty()) {
            words.append(' ');
        }
        words.append(word);
    }

    private static List<String> words(String plain) {
        var words = new ArrayList<String>();
        for (int at = 0, start = 0; at <= plain.length(); at++) {
            if (at == plain.length() || !isOfWord(plain.charAt(at))) {
                if (at > start) {
                    words.add(plain.substring(start, at));
                }
                if (at < plain.length() && plain.charAt(at) == RATIO) {
                    words.add(String.valueOf(RATIO));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static boolean isOfWord(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    private record NameOf(String code, String unit) {}
}
