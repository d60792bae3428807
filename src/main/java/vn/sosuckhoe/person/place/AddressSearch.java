package vn.sosuckhoe.person.place;

import vn.sosuckhoe.person.CodeList;
import vn.sosuckhoe.person.Folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds communes by words of their address of today or of before. The folded addresses are made on first use. */
final class AddressSearch {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern KIND = Pattern.compile(" (?:xa|phuong|thi tran|dac khu)(?= )");
    private static final Map<String, String> SHORT_FORMS =
            Map.of("tp", "thanh pho", "tx", "thi xa", "tt", "thi tran", "hcm", "ho chi minh", "tphcm", "ho chi minh");

    private final Collection<Commune> communes;
    private final List<FormerCommune> formers;
    private volatile List<Entry> entries;

    AddressSearch(Collection<Commune> communes, List<FormerCommune> formers) {
        this.communes = communes;
        this.formers = formers;
    }

    /**
     * An address as it is typed.
     *
     * @param words the folded address, a space before and after each word
     * @param name where the name begins in it, after the kind of unit
     * @param rest where the name ends
     */
    private record Entry(String words, int name, int rest, Object unit) {

        Place place() {
            return unit instanceof Commune commune ? Place.of(commune) : Place.of((FormerCommune) unit);
        }

        String written() {
            return (unit instanceof Commune commune ? commune.address() : ((FormerCommune) unit).address())
                    .toLowerCase(Locale.ROOT);
        }

        boolean begins(String typed) {
            return words.startsWith(typed, name) || words.startsWith(typed);
        }

        boolean isNamed(String typed) {
            return typed.length() == rest - name && words.startsWith(typed, name)
                    || typed.length() == rest && words.startsWith(typed);
        }
    }

    private record Hit(Entry entry, int rank) {}

    /** Places whose address has a word beginning with each word typed; best first. */
    Stream<Place> find(String text) {
        var words = typed(text);
        if (words.isBlank()) {
            return Stream.empty();
        }
        var each = words.strip().split(" ");
        var written = GAPS.split(Folding.plain(text).toLowerCase(Locale.ROOT));
        return entries().stream()
                .filter(entry -> Stream.of(each).allMatch(word -> entry.words.contains(" " + word)))
                .map(entry -> new Hit(entry, rank(entry, words, written)))
                .sorted(Comparator.comparingInt(Hit::rank))
                .map(hit -> hit.entry.place());
    }

    private static String typed(String text) {
        return Stream.of(words(text).strip().split(" "))
                .map(word -> SHORT_FORMS.getOrDefault(word, word))
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** The whole name before the beginning of an address, the same diacritics before others, today before old. */
    private static int rank(Entry entry, String words, String[] written) {
        var asName = entry.isNamed(words) ? 0 : entry.begins(words.stripTrailing()) ? 4 : 8;
        var address = entry.written();
        var asWritten = Stream.of(written).allMatch(address::contains) ? 0 : 2;
        return asName + asWritten + (entry.unit instanceof Commune ? 0 : 1);
    }

    private List<Entry> entries() {
        if (entries == null) {
            var made = new ArrayList<Entry>();
            var folded = new HashMap<String, String>();
            for (var commune : communes) {
                made.add(entry(
                        commune, folded, commune.fullName(), commune.province().fullName()));
            }
            for (var former : formers) {
                made.add(entry(former, folded, former.name(), former.district() + " " + province(former)));
            }
            entries = List.copyOf(made);
        }
        return entries;
    }

    /** Huế is still typed by its older name, which the digits of personal IDs keep. */
    private static String province(FormerCommune former) {
        var name = former.province().fullName();
        var older =
                CodeList.personalIdProvinces().name(former.province().code()).orElse("");
        return name.endsWith(older) ? name : name + " " + older;
    }

    private static Entry entry(Object unit, Map<String, String> folded, String fullName, String rest) {
        var name = words(fullName);
        var words = name + folded.computeIfAbsent(rest, AddressSearch::words).stripLeading();
        var kind = KIND.matcher(name);
        return new Entry(words, kind.lookingAt() ? kind.end() : 0, name.length(), unit);
    }

    private static String words(String text) {
        var words = new StringBuilder(" ");
        for (var letter : Folding.fold(text).toCharArray()) {
            var kept = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
            if (kept || words.charAt(words.length() - 1) != ' ') {
                words.append(kept ? letter : ' ');
            }
        }
        return words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
    }
}
