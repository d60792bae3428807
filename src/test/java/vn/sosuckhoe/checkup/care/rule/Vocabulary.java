package vn.sosuckhoe.checkup.care.rule;

import vn.sosuckhoe.person.Tsv;

import java.util.List;
import java.util.stream.Stream;

/** Every code that the tables of care let out. */
public final class Vocabulary {

    private Vocabulary() {}

    public static List<String> programmes() {
        return Programme.all().stream().map(Programme::code).toList();
    }

    public static List<String> whats() {
        return Stream.concat(
                        Stream.of("recheck"),
                        Stream.of(column("rhythms.tsv", 1), column("routine.tsv", 0), column("phrases.tsv", 0))
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }

    public static List<String> reasons() {
        return Stream.concat(
                        Stream.of("never-measured"),
                        Stream.of(column("rhythms.tsv", 7), column("routine.tsv", 6), column("phrases.tsv", 5))
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }

    public static List<String> targets() {
        return column("targets.tsv", 0);
    }

    static List<String> column(String table, int column) {
        return Tsv.rows(Programme.class, table).stream().map(row -> row[column]).toList();
    }
}
