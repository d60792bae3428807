package vn.sosuckhoe.checkup.growth;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.person.Tsv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How often a child is measured. */
public final class Rhythm {

    private Rhythm() {}

    /** @param every months from one measuring to the next at this age */
    public record Next(LocalDate on, int every, Source source) {}

    /** The day on which a child is to be measured again; empty from the sixth birthday on, when the school measures. */
    public static Optional<Next> after(Child child, LocalDate last) {
        var months = child.on(last).completedMonths();
        return Span.ALL.stream()
                .filter(span -> months < span.under)
                .findFirst()
                .map(span -> new Next(last.plusMonths(span.every), span.every, span.source))
                .filter(next -> next.on().isBefore(child.birth().plusMonths(Span.longest())));
    }

    private record Span(int under, int every, Source source) {

        static final List<Span> ALL = Tsv.rows(Rhythm.class, "rhythm.tsv").stream()
                .map(row -> new Span(Integer.parseInt(row[0]), Integer.parseInt(row[1]), new Source(row[2], row[3])))
                .toList();

        static int longest() {
            return ALL.get(ALL.size() - 1).under;
        }
    }
}
