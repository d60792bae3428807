package vn.sosuckhoe.projection;

import vn.sosuckhoe.record.Entry;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.statement.ConfidentialStatement;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What health workers marked as confidential in a record. A visit that several sources tell is marked whole, by whichever
 * of them marks it.
 */
final class Secrets {

    private final PersonRecord record;
    private final Set<List<String>> marked;

    Secrets(PersonRecord record) {
        this.record = record;
        var marks = Told.newestFirst(record, ConfidentialStatement.class);
        this.marked = Told.newestFirst(record, VisitStatement.class).stream()
                .filter(visit -> marks.stream()
                        .anyMatch(mark -> mark.source().equals(visit.source())
                                && mark.statement()
                                        .visitOn()
                                        .equals(visit.statement().date())))
                .map(VisitsSection::same)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean any() {
        return !marked.isEmpty();
    }

    /** Ids of the marked visits as the book has them, sorted. */
    List<String> visits() {
        return marked.stream().map(VisitsSection::id).sorted().toList();
    }

    /**
     * The record as if nobody had told what is marked, nor that it is marked. Each message says again who the person is: a
     * facility that says only that beside what is marked is left out with it, unless nobody else says who it is, and what
     * came in one message with it has no day.
     */
    PersonRecord without() {
        var rest = record.entries().stream().filter(entry -> !isSecret(entry)).toList();
        var otherwise = rest.stream().filter(entry -> !saysOnlyWho(entry, rest)).toList();
        return new PersonRecord(
                (otherwise.stream().anyMatch(Secrets::saysWho) ? otherwise : rest)
                        .stream().map(this::withoutItsDay).toList(),
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

    private Stream<Entry> secrets() {
        return record.entries().stream().filter(this::isSecret);
    }

    private boolean isSecret(Entry entry) {
        return entry.kind() == Kind.CONFIDENTIAL
                || entry.statement() instanceof VisitStatement visit
                        && marked.contains(VisitsSection.same(new Told<>(visit, entry)));
    }
}
