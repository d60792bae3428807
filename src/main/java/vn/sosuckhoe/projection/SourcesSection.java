package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Entry;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * Who told it: each facility of which anything stands in the book, under the name of its newest message, with the newest
 * day it told something.
 */
final class SourcesSection {

    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                    Entry::version, Comparator.reverseOrder())
            .thenComparing(Entry::kind)
            .thenComparing(Entry::sourceId);

    private SourcesSection() {}

    static List<Source> sources(List<Entry> entries) {
        return entries.stream().collect(groupingBy(Entry::source, TreeMap::new, toList())).values().stream()
                .filter(told -> told.stream().anyMatch(entry -> entry.statement() != null))
                .map(SourcesSection::source)
                .toList();
    }

    private static Source source(List<Entry> told) {
        var newestFirst = told.stream().sorted(NEWEST_FIRST).toList();
        var name = newestFirst.stream()
                .map(Entry::sourceName)
                .filter(Told::saysSomething)
                .findFirst()
                .orElse(null);
        var asOf = told.stream()
                .map(Entry::toldOn)
                .filter(Objects::nonNull)
                .max(Comparator.<PartialDate>naturalOrder())
                .orElse(null);
        return new Source(newestFirst.get(0).source(), name, asOf);
    }
}
