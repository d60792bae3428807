package vn.sosuckhoe.checkup.care.rule;

import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.person.Tsv;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When an illness is at target: {@code targets.tsv}.
 *
 * @param with programme of another illness that has to be known too, or {@code null}
 * @param valid a value older than that tells nothing any more
 */
public record Target(
        String code,
        String programme,
        int fromAge,
        int toAge,
        Programme with,
        String indicator,
        Bounds value,
        Bounds second,
        Period valid) {

    private static final List<Target> ALL = Tsv.rows(Target.class, "targets.tsv").stream()
            .map(row -> new Target(
                    row[0],
                    row[1],
                    Integer.parseInt(row[2]),
                    Integer.parseInt(row[3]),
                    "*".equals(row[4]) ? null : Programme.ofCode(row[4]),
                    row[5],
                    Bounds.read(row[6]),
                    Bounds.read(row[7]),
                    Period.parse(row[8])))
            .toList();

    /** Codes of those that an illness has targets for. */
    public static Set<String> indicators(Programme programme) {
        return of(programme).map(row -> row.indicator).collect(Collectors.toUnmodifiableSet());
    }

    /** No value of that illness tells anything for longer; nothing at all where it has no targets. */
    public static Period longestValid(Programme programme) {
        return of(programme)
                .map(row -> row.valid)
                .max(Comparator.comparing(Period::toTotalMonths))
                .orElse(Period.ZERO);
    }

    private static Stream<Target> of(Programme programme) {
        return ALL.stream().filter(row -> row.programme.equals(programme.code()));
    }

    /** The one that a value is held against, by age and other illnesses on the day it was measured; none in pregnancy. */
    public static Optional<Target> of(Programme programme, Observed value, LocalDate on, int age, Subject subject) {
        return subject.pregnant(on)
                ? Optional.empty()
                : of(programme)
                        .filter(row -> row.indicator.equals(value.indicator().code()))
                        .filter(row -> age >= row.fromAge && age <= row.toAge)
                        .filter(row -> row.with == null
                                || row.with.diseases().stream().anyMatch(disease -> subject.has(disease, on)))
                        .findFirst();
    }

    /** Whether there is any for that illness. */
    public static boolean isKnownFor(String programme) {
        return ALL.stream().anyMatch(row -> row.programme.equals(programme));
    }

    /** The one of the first known illness that has one for such a value; empty without, or where no age is known. */
    public static Optional<Target> of(Observed value, Subject subject) {
        var on = value.date() == null ? null : value.date().latest();
        if (on == null || subject.birth() == null) {
            return Optional.empty();
        }
        var age = Period.between(subject.birth().latest(), on).getYears();
        return Programme.all().stream()
                .filter(programme -> programme.diseases().stream().anyMatch(disease -> subject.has(disease, on)))
                .flatMap(programme -> of(programme, value, on, age, subject).stream())
                .findFirst();
    }

    public boolean isReachedBy(Observed observed) {
        return value.hold(observed.value()) && (second.isNone() || second.hold(observed.second()));
    }
}
