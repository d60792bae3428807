package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.checkup.indicator.written.Plain;
import vn.sosuckhoe.checkup.indicator.written.Words;
import vn.sosuckhoe.checkup.indicator.written.Writing;
import vn.sosuckhoe.person.Tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What services and the pieces of their results are called. A name that is not in the list is nobody's. */
final class Names {

    /** Where names stand for themselves. */
    static final String ANY = "any";

    private static final String URINE = "urine";
    private static final String METHOD = "bang";
    private static final Pattern GAP = Pattern.compile("[^a-z0-9]+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Map<String, Map<String, String>> ALL = new HashMap<>();

    static {
        for (var row : Tsv.rows(Indicator.class, "names.tsv")) {
            for (var written : row[2].split(";")) {
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

    /** Only words that say nothing about which value it is. */
    static boolean isAround(String plain) {
        return words(plain).stream().allMatch(Words.of("around")::contains);
    }

    private static String key(String plain) {
        var words = words(plain);
        var method = words.indexOf(METHOD);
        var kept = method > 0 ? words.subList(0, method) : words;
        var telling =
                kept.stream().filter(word -> !Words.of("around").contains(word)).toList();
        return String.join(" ", telling.isEmpty() ? kept : telling);
    }

    private static List<String> words(String plain) {
        return GAP.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    private record NameOf(String code, String unit) {}
}
