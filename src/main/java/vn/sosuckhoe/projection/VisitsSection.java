package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static vn.sosuckhoe.projection.Told.newest;
import static vn.sosuckhoe.projection.Told.newestList;

/**
 * Visits and check-ups, newest first. The same number on the same day from two sources is one visit, field by field as the
 * newest tells it, where the number is long enough to be nobody else's; lines without a day are never taken for one.
 */
final class VisitsSection {

    /** Many a facility counts 001, 002, …; numbers that go from one to another hold a facility and a day. */
    private static final int SHORTEST_COMMON_ID = 10;

    private static final Comparator<Visit> NEWEST_FIRST = Comparator.comparing(
                    Visit::date, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
            .thenComparing(Visit::started, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
            .thenComparing(Visit::id);

    private final List<Told<VisitStatement>> told;

    VisitsSection(List<Told<VisitStatement>> told) {
        this.told = told;
    }

    List<Visit> visits() {
        return told.stream().collect(groupingBy(VisitsSection::same, LinkedHashMap::new, toList())).values().stream()
                .map(VisitsSection::visit)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** What makes it one visit, whichever of its sources tells it: also the visit's address is made of this. */
    static List<String> same(Told<VisitStatement> one) {
        var date = one.statement().date();
        var id = one.entry().sourceId();
        return date == null || id.length() < SHORTEST_COMMON_ID
                ? List.of(one.source(), id)
                : List.of(id, date.toString());
    }

    private static Visit visit(List<Told<VisitStatement>> told) {
        return new Visit(
                id(same(told.get(0))),
                told.get(0).statement().date(),
                newest(told, VisitStatement::started),
                newest(told, VisitStatement::ended),
                newest(told, VisitStatement::doctor),
                newest(told, VisitStatement::reason),
                newest(told, VisitStatement::history),
                Words.measures(newestList(told, VisitStatement::measures)),
                newest(told, VisitStatement::glasses),
                newestList(told, VisitStatement::findings).stream()
                        .map(finding -> new Visit.Finding(finding.area(), finding.text()))
                        .toList(),
                newest(told, VisitStatement::advice),
                newestList(told, VisitStatement::results).stream()
                        .map(result -> new Visit.Result(result.code(), result.group(), result.name(), result.value()))
                        .toList(),
                newestList(told, VisitStatement::diagnoses).stream()
                        .map(one -> new Visit.Diagnosis(one.code(), one.name(), one.conclusion()))
                        .toList(),
                Told.sources(told));
    }

    /** 16 characters for a URL: the source's own number may hold a personal ID, so it must not stand there itself. */
    static String id(List<String> same) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", same).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
