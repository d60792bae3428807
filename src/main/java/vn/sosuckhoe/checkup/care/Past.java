package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.Chart;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.care.CarePlan.Values;
import vn.sosuckhoe.checkup.care.rule.Answers;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was seen and measured on days that are known; nothing can be counted from another. Newest first, whatever order it
 * came in; a visit is read when somebody asks for its values.
 */
record Past(Subject subject, List<Visit> visits) {

    private static final Comparator<Observed> IN_A_VISIT = Comparator.<Observed, String>comparing(
                    value -> String.valueOf(value.label()))
            .thenComparing(Observed::asSent);

    record Visit(LocalDate on, Encounter encounter, Values values) {}

    record Value(LocalDate on, Observed observed) {}

    static Past of(Chart chart, Function<Encounter, Values> reading) {
        return new Past(
                chart.subject(),
                chart.encounters().stream()
                        .flatMap(each -> day(each.date()).map(on -> new Visit(on, each, reading.apply(each))).stream())
                        .sorted(Comparator.comparing(Visit::on).reversed().thenComparing(visit -> visit.encounter()
                                .id()))
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

    /** Of what counts as done. */
    Optional<LocalDate> newestValue(Answers done) {
        return newestValue(done, value -> true);
    }

    Optional<LocalDate> newestSureValue(Answers done) {
        return newestValue(done, Observed::isSure);
    }

    private Optional<LocalDate> newestValue(Answers done, Predicate<Observed> which) {
        var codes = Set.copyOf(done.codes());
        return visits.stream()
                .filter(visit -> visit.values().of(codes).anyMatch(value -> which.test(value) && done.includes(value)))
                .map(Visit::on)
                .findFirst();
    }

    /** @param codes of indicators */
    Stream<Value> sureValues(Set<String> codes) {
        return visits.stream().flatMap(visit -> visit.values()
                .of(codes)
                .filter(value ->
                        value.isSure() && codes.contains(value.indicator().code()))
                .sorted(IN_A_VISIT)
                .map(value -> new Value(visit.on(), value)));
    }

    /** Completed years; of a day of birth that is not known the youngest they can be; -1 of none. */
    int age(LocalDate on) {
        return subject.birth() == null
                ? -1
                : Period.between(subject.birth().latest(), on).getYears();
    }
}
