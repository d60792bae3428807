package vn.sosuckhoe.person.place;

import vn.sosuckhoe.person.CodeList;
import vn.sosuckhoe.person.Folding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds communes by words of their address of today or of before. The folded addresses are made on first use. */
final class AddressSearch {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern KIND = Pattern.compile(" (?:xa|phuong|thi tran|dac khu)(?= )");

    private final Collection<Commune> communes;
    private final List<FormerCommune> formers;
    private volatile List<Entry> entries;

    AddressSearch(Collection<Commune> communes, List<FormerCommune> formers) {
        this.communes = communes;
        this.formers = formers;
    }

    /**
     * An address as it is typed and as it is written.
     *
     * @param words the folded address, a space before and after each word
     * @param name where the name begins in it, after the kind of unit
     * @param rest where the name ends
     */
    private record Entry(String words, int name, int rest, String written, Object unit) {

        Place place() {
            return unit instanceof Commune commune ? Place.of(commune) : Place.of((FormerCommune) unit);
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
        var words = words(text);
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

    /** The whole name before the beginning of an address, the same diacritics before others, today before old. */
    private static int rank(Entry entry, String words, String[] written) {
        var asName = entry.isNamed(words) ? 0 : entry.begins(words.stripTrailing()) ? 4 : 8;
        var asWritten = Stream.of(written).allMatch(entry.written::contains) ? 0 : 2;
        return asName + asWritten + (entry.unit instanceof Commune ? 0 : 1);
    }

    private List<Entry> entries() {
        if (entries == null) {
            entries = Stream.concat(
                            communes.stream().map(AddressSearch::entry),
                            formers.stream().map(AddressSearch::entry))
                    .toList();
        }
        return entries;
    }

    private static Entry entry(Commune commune) {
        return entry(commune.fullName(), commune.address(), "", commune);
    }

    /** Huế is still typed by its older name, which the digits of personal IDs keep. */
    private static Entry entry(FormerCommune former) {
        var older =
                CodeList.personalIdProvinces().name(former.province().code()).orElse("");
        var alias = former.address().endsWith(older) ? "" : " " + older;
        return entry(former.name(), former.address(), alias, former);
    }

    private static Entry entry(String fullName, String address, String alias, Object unit) {
        var words = words(address + alias);
        var kind = KIND.matcher(words);
        return new Entry(
                words,
                kind.lookingAt() ? kind.end() : 0,
                words(fullName).length(),
                address.toLowerCase(Locale.ROOT),
                unit);
    }

    private static String words(String text) {
        return " " + Folding.fold(text).replaceAll("[^a-z0-9]+", " ").strip() + " ";
    }
}
