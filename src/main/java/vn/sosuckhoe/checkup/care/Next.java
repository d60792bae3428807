package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.care.Care.Control;
import vn.sosuckhoe.checkup.care.Care.Due;
import vn.sosuckhoe.checkup.care.rule.Phrase;
import vn.sosuckhoe.checkup.care.rule.Programme;
import vn.sosuckhoe.checkup.care.rule.Rhythm;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes next in a long illness, counted from the last visit that belongs to it. What the visit itself says goes before
 * the rule, and nobody is asked to come while their drugs last, unless the illness is not at target.
 */
final class Next {

    private static final String VISIT = "visit";
    private static final String REFILL = "refill";
    private static final Period SHORT = Period.ofDays(8);

    private final Programme programme;
    private final Past past;
    private final LocalDate lastSeen;
    private final Control control;
    private final Optional<Phrase.Day> refill;
    private final Optional<Phrase.Day> comeBack;

    Next(Programme programme, Past past, LocalDate lastSeen, Control control) {
        this.programme = programme;
        this.past = past;
        this.lastSeen = lastSeen;
        this.control = control;
        this.refill = Phrase.read(REFILL, words(), lastSeen).filter(told -> !isForSomethingElse(told));
        this.comeBack = Phrase.read(VISIT, words(), lastSeen);
    }

    /** The last day that the words of the last visit name. */
    Optional<LocalDate> toldUntil() {
        return Stream.of(refill, comeBack)
                .flatMap(Optional::stream)
                .map(Phrase.Day::on)
                .max(LocalDate::compareTo);
    }

    /** Soonest first. */
    List<Due> due() {
        var due = new LinkedHashMap<String, Due>();
        comeBack.ifPresent(told -> due.put(VISIT, due(told)));
        refill.ifPresent(told -> due.put(REFILL, due(told)));
        var rhythms = Rhythm.of(programme, past.age(lastSeen)).stream()
                .filter(this::holds)
                .toList();
        rhythms.stream()
                .filter(row -> row.answered().isVisit())
                .forEach(row -> due.putIfAbsent(row.what(), ofVisit(row)));
        var visit = Stream.of(due.get(VISIT), due.get(REFILL))
                .filter(Objects::nonNull)
                .findFirst();
        rhythms.stream().filter(row -> !row.answered().isVisit()).forEach(row -> ofTest(row, visit)
                .ifPresent(test -> due.putIfAbsent(row.what(), test)));
        return due.values().stream()
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::what))
                .toList();
    }

    private boolean holds(Rhythm rhythm) {
        return switch (rhythm.when()) {
            case ANY -> true;
            case AT_TARGET -> control == Control.AT_TARGET;
            case NOT_AT_TARGET -> control == Control.NOT_AT_TARGET;
            case STABLE ->
                new Controlling(programme, past)
                        .isStable(rhythm.answered().codes().get(0));
        };
    }

    private Due due(Phrase.Day told) {
        var phrase = told.phrase();
        return new Due(
                phrase.what(),
                told.on(),
                told.on().plus(phrase.late()),
                lastSeen,
                null,
                phrase.reason(),
                phrase.source());
    }

    private Due ofVisit(Rhythm rhythm) {
        var on = lastSeen.plus(rhythm.every());
        var supplied = refill.filter(
                told -> control != Control.NOT_AT_TARGET && told.on().isAfter(on));
        return supplied.map(told -> new Due(
                        rhythm.what(),
                        told.on(),
                        told.on().plus(rhythm.late()),
                        lastSeen,
                        null,
                        told.phrase().reason(),
                        told.phrase().source()))
                .orElseGet(() -> new Due(
                        rhythm.what(), on, on.plus(rhythm.late()), lastSeen, null, rhythm.reason(), rhythm.source()));
    }

    /** A test that the book does not hold is done at the next visit. */
    private Optional<Due> ofTest(Rhythm rhythm, Optional<Due> visit) {
        var last = past.newestValue(rhythm.answered());
        if (last.isEmpty()) {
            return visit.map(next -> new Due(
                    rhythm.what(), next.on(), next.overdueFrom(), null, null, "never-measured", rhythm.source()));
        }
        var on = last.get().plus(rhythm.every());
        return Optional.of(
                new Due(rhythm.what(), on, on.plus(rhythm.late()), last.get(), null, rhythm.reason(), rhythm.source()));
    }

    /** Some days of drugs, at a visit that was for a passing illness as well. */
    private boolean isForSomethingElse(Phrase.Day told) {
        return told.on().isBefore(lastSeen.plus(SHORT))
                && visits().flatMap(visit -> visit.diagnoses().stream())
                        .anyMatch(each -> Programme.all().stream().noneMatch(one -> one.holds(each)));
    }

    private Stream<Encounter> visits() {
        return past.visits().stream()
                .filter(visit -> visit.on().equals(lastSeen) && programme.holds(visit.encounter()))
                .map(Past.Visit::encounter);
    }

    private Stream<String> words() {
        return visits().flatMap(visit -> Stream.concat(
                Stream.ofNullable(visit.advice()),
                visit.diagnoses().stream()
                        .filter(programme::holds)
                        .flatMap(each -> Stream.ofNullable(each.conclusion()))));
    }
}
