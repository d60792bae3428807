package vn.sosuckhoe.projection.work;

import vn.sosuckhoe.local.DemoMessage;
import vn.sosuckhoe.local.commune.SyntheticCommunes;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A few invented people of the demo, chosen by what could come out differently in another order, and all told of them. */
record Slice(Map<Long, List<DemoMessage>> told) {

    private static final int OF_EACH_KIND = 2;
    private static final String HOSPITAL = "24000";

    /** What the messages about one person show. */
    enum Kind {
        NUMBER_CAME_LATER(all -> some(all, "<MADINHDANH>TE1") && some(all, "<MADINHDANH>[0-9]{12}<")),
        NO_NUMBER_YET(all -> every(all, "<MADINHDANH>TE1")),
        OLD_CARD_ONLY(all -> every(all, "<SOCMND>[0-9]{9}<") && !some(all, "<MADINHDANH>[^<]")),
        CORRECTED(all -> some(all, "<TRANSACTION_TYPE>2<")),
        DOSE_PARKED(all -> some(all, "<NGAYTIEM>31/02/")),
        TWO_SOURCES(all -> of(all, HOSPITAL) && all.size() > 2),
        OF_THE_FIRST_STATION(all -> of(all, "24021")),
        OF_THE_SECOND_STATION(all -> of(all, "24077"));

        private final Predicate<List<DemoMessage>> shown;

        Kind(Predicate<List<DemoMessage>> shown) {
            this.shown = shown;
        }

        private static boolean some(List<DemoMessage> all, String pattern) {
            return all.stream().anyMatch(message -> has(message, pattern));
        }

        private static boolean every(List<DemoMessage> all, String pattern) {
            return all.stream().allMatch(message -> has(message, pattern));
        }

        private static boolean has(DemoMessage message, String pattern) {
            return java.util.regex.Pattern.compile(pattern)
                    .matcher(new String(message.xml(), UTF_8))
                    .find();
        }

        private static boolean of(List<DemoMessage> all, String facility) {
            return all.stream().anyMatch(message -> message.facility().equals(facility));
        }
    }

    static Slice ofTheDemo() {
        var everybody = SyntheticCommunes.messages(831, LocalDate.of(2026, 11, 20))
                .collect(Collectors.groupingBy(Slice::person, TreeMap::new, Collectors.toList()));
        var chosen = new LinkedHashSet<Long>();
        Stream.of(Kind.values()).forEach(kind -> everybody.entrySet().stream()
                .filter(person -> kind.shown.test(person.getValue()))
                .limit(OF_EACH_KIND)
                .forEach(person -> chosen.add(person.getKey())));
        everybody.keySet().retainAll(chosen);
        return new Slice(everybody);
    }

    /** As the demo's sender counts its messages: the person, then two digits for the turn. */
    private static long person(DemoMessage message) {
        return Long.parseLong(message.requestId().split("-")[1]) / 100;
    }

    List<DemoMessage> messages() {
        return told.values().stream().flatMap(List::stream).toList();
    }

    int people() {
        return told.size();
    }

    List<Long> peopleOf(Kind kind) {
        return told.entrySet().stream()
                .filter(person -> kind.shown.test(person.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
