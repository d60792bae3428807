package vn.sosuckhoe.projection;

import vn.sosuckhoe.record.Entry;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.statement.ConfidentialStatement;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stays between somebody and the health worker: what health workers marked as confidential, and in the book of a minor
 * what is sensitive by what it says. A visit that several sources tell is kept whole, by whichever of them makes it so.
 */
final class Secrets {

    private final PersonRecord record;
    private final Set<List<String>> kept;
    private final boolean sensitiveToo;

    private Secrets(PersonRecord record, Set<List<String>> kept, boolean sensitiveToo) {
        this.record = record;
        this.kept = kept;
        this.sensitiveToo = sensitiveToo;
    }

    /** What is marked. */
    static Secrets marked(PersonRecord record) {
        var marks = Told.newestFirst(record, ConfidentialStatement.class);
        return of(record, false, visit -> marks.stream().anyMatch(mark -> marks(mark, visit)));
    }

    /** The same, and what is sensitive. */
    Secrets andSensitive() {
        var sensitive = of(record, true, visit -> Sensitive.is(visit.statement()));
        var both = Stream.concat(kept.stream(), sensitive.kept.stream()).collect(Collectors.toUnmodifiableSet());
        return new Secrets(record, both, true);
    }

    private static Secrets of(PersonRecord record, boolean sensitive, Predicate<Told<VisitStatement>> which) {
        var visits = Told.newestFirst(record, VisitStatement.class).stream()
                .filter(which)
                .map(VisitsSection::same)
                .collect(Collectors.toUnmodifiableSet());
        return new Secrets(record, visits, sensitive);
    }

    private static boolean marks(Told<ConfidentialStatement> mark, Told<VisitStatement> visit) {
        return mark.source().equals(visit.source())
                && mark.statement().visitOn().equals(visit.statement().date());
    }

    boolean any() {
        return !kept.isEmpty() || sensitiveToo && record.entries().stream().anyMatch(Secrets::tellsSensitiveHistory);
    }

    /** Ids of the kept visits as the book has them, sorted. */
    List<String> visits() {
        return kept.stream().map(VisitsSection::id).sorted().toList();
    }

    /**
     * The record as if nobody had told what is kept, nor that it is kept. Each message says again who the person is: a
     * facility that says only that beside what is marked is left out with it, unless nobody else says who it is, and what
     * came in one message with it has no day.
     */
    PersonRecord without() {
        var rest = record.entries().stream().filter(entry -> !isSecret(entry)).toList();
        var otherwise = rest.stream().filter(entry -> !saysOnlyWho(entry, rest)).toList();
        return new PersonRecord(
                (otherwise.stream().anyMatch(Secrets::saysWho) ? otherwise : rest)
                        .stream()
                                .map(this::withoutItsDay)
                                .map(this::withoutSensitiveHistory)
                                .toList(),
                record.identifiers(),
                record.mergedInto());
    }

    private boolean saysOnlyWho(Entry entry, List<Entry> rest) {
        return secrets().anyMatch(secret -> secret.source().equals(entry.source()))
                && rest.stream()
                        .filter(other -> other.source().equals(entry.source()))
                        .allMatch(other -> other.statement() == null || saysWho(other));
    }

    private static boolean saysWho(Entry entry) {
        return entry.statement() instanceof PersonStatement;
    }

    private Entry withoutItsDay(Entry entry) {
        var together = secrets()
                .anyMatch(secret -> secret.source().equals(entry.source())
                        && secret.version().equals(entry.version()));
        return together
                ? new Entry(
                        entry.kind(),
                        entry.source(),
                        entry.sourceName(),
                        entry.sourceId(),
                        entry.version(),
                        null,
                        entry.statement())
                : entry;
    }

    private Entry withoutSensitiveHistory(Entry entry) {
        return sensitiveToo && entry.statement() instanceof HistoryStatement history
                ? new Entry(
                        entry.kind(),
                        entry.source(),
                        entry.sourceName(),
                        entry.sourceId(),
                        entry.version(),
                        entry.toldOn(),
                        Sensitive.without(history))
                : entry;
    }

    private static boolean tellsSensitiveHistory(Entry entry) {
        return entry.statement() instanceof HistoryStatement history
                && !Sensitive.without(history).equals(history);
    }

    private Stream<Entry> secrets() {
        return record.entries().stream().filter(this::isSecret);
    }

    private boolean isSecret(Entry entry) {
        return entry.kind() == Kind.CONFIDENTIAL
                || entry.statement() instanceof VisitStatement visit
                        && kept.contains(VisitsSection.same(new Told<>(visit, entry)));
    }
}
