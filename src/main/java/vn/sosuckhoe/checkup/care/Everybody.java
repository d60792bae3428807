package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.care.Care.Due;
import vn.sosuckhoe.checkup.care.rule.Routine;
import vn.sosuckhoe.checkup.growth.Child;
import vn.sosuckhoe.checkup.growth.Rhythm;
import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What everybody of an age is due, ill or not. Who was never checked or measured has no day to count from. */
final class Everybody {

    private static final String CHECKUP = "yearly-checkup";
    private static final String MEASURING = "measuring";

    private final Past past;

    private Everybody(Past past) {
        this.past = past;
    }

    /** Soonest first. */
    static List<Due> of(Past past) {
        var everybody = new Everybody(past);
        return Stream.of(everybody.checkup(), everybody.measuring())
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Due::on))
                .toList();
    }

    private Optional<Due> checkup() {
        return Routine.of(CHECKUP).stream()
                .flatMap(row -> past.newestVisit(row.answered()::includes).stream()
                        .filter(last -> row.isFor(Math.max(0, past.age(last.plus(row.every())))))
                        .map(last -> {
                            var on = last.plus(row.every());
                            return new Due(CHECKUP, on, on.plus(row.late()), last, null, row.reason(), row.source());
                        }))
                .findFirst();
    }

    private Optional<Due> measuring() {
        var birth = Optional.ofNullable(past.subject().birth()).flatMap(PartialDate::exact);
        return birth.flatMap(
                born -> Routine.of(MEASURING).stream().findFirst().flatMap(row -> past.newestSureValue(row.answered())
                        .filter(last -> !last.isBefore(born))
                        .flatMap(last -> measuring(born, last, row))));
    }

    private Optional<Due> measuring(LocalDate born, LocalDate last, Routine row) {
        var child = new Child(born, past.subject().sex(), past.subject().preterm());
        return Rhythm.after(child, last)
                .map(next -> new Due(
                        MEASURING,
                        next.on(),
                        next.on().plus(row.late()),
                        last,
                        born.plusYears(row.toAge() + 1L),
                        row.reason(),
                        next.source()));
    }
}
