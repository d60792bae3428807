package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.Chart;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was seen and measured on days that are known; nothing can be counted from another. Newest first, whatever order it
 * came in.
 */
record Past(Subject subject, List<Visit> visits, List<Value> values) {

    record Visit(LocalDate on, Encounter encounter) {}

    record Value(LocalDate on, Observed observed) {}

    static Past of(Chart chart, List<Observed> observed) {
        return new Past(
                chart.subject(),
                chart.encounters().stream()
                        .flatMap(each -> day(each.date()).map(on -> new Visit(on, each)).stream())
                        .sorted(Comparator.comparing(Visit::on).reversed().thenComparing(visit -> visit.encounter()
                                .id()))
                        .toList(),
                observed.stream()
                        .flatMap(each -> day(each.date()).map(on -> new Value(on, each)).stream())
                        .sorted(Comparator.comparing(Value::on)
                                .reversed()
                                .thenComparing(value -> value.observed().encounter())
                                .thenComparing(
                                        value -> String.valueOf(value.observed().label()))
                                .thenComparing(value -> value.observed().asSent()))
                        .toList());
    }

    private static Optional<LocalDate> day(PartialDate date) {
        return Optional.ofNullable(date).flatMap(PartialDate::exact);
    }

    Optional<LocalDate> newestVisit() {
        return visits.stream().map(Visit::on).findFirst();
    }

    Optional<LocalDate> newestVisit(Predicate<Encounter> which) {
        return visits.stream()
                .filter(visit -> which.test(visit.encounter()))
                .map(Visit::on)
                .findFirst();
    }

    Optional<LocalDate> newestValue(Predicate<Observed> which) {
        return values.stream()
                .filter(value -> which.test(value.observed()))
                .map(Value::on)
                .findFirst();
    }

    List<Value> sureValues() {
        return values.stream().filter(value -> value.observed().isSure()).toList();
    }

    /** Completed years; of a day of birth that is not known the youngest they can be; -1 of none. */
    int age(LocalDate on) {
        return subject.birth() == null
                ? -1
                : Period.between(subject.birth().latest(), on).getYears();
    }
}
