package vn.sosuckhoe.projection;

import vn.sosuckhoe.record.Entry;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.statement.ConfidentialStatement;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The record as if nobody had told what is marked, nor that it is marked. */
    PersonRecord without() {
        return new PersonRecord(
                record.entries().stream().filter(entry -> !isSecret(entry)).toList(),
                record.identifiers(),
                record.mergedInto());
    }

    private boolean isSecret(Entry entry) {
        return entry.kind() == Kind.CONFIDENTIAL
                || entry.statement() instanceof VisitStatement visit
                        && marked.contains(VisitsSection.same(new Told<>(visit, entry)));
    }
}
