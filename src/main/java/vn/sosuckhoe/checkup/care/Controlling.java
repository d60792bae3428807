package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.care.Care.Told;
import vn.sosuckhoe.checkup.care.Past.Value;
import vn.sosuckhoe.checkup.care.rule.Programme;
import vn.sosuckhoe.checkup.care.rule.Target;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the sure values say of an illness. */
final class Controlling {

    private final Programme programme;
    private final Past past;

    Controlling(Programme programme, Past past) {
        this.programme = programme;
        this.past = past;
    }

    /** The newest of each indicator, as long as it tells something; of one day the one that is not at target. */
    List<Told> newest() {
        var newest = new LinkedHashMap<String, Told>();
        var oldest = past.newestVisit().map(on -> on.minus(Target.longestValid(programme)));
        past.sureValues(Target.indicators(programme))
                .takeWhile(value -> !value.on().isBefore(oldest.orElse(value.on())))
                .forEach(value -> target(value)
                        .filter(target -> isValid(value, target))
                        .map(target -> told(value, target))
                        .ifPresent(told -> newest.merge(told.indicator(), told, Controlling::worseOfOneDay)));
        return List.copyOf(newest.values());
    }

    /** The two newest values of an indicator are at target. */
    boolean isStable(String indicator) {
        var two = past.sureValues(Set.of(indicator)).limit(2).toList();
        return two.size() == 2
                && two.stream().allMatch(value -> target(value)
                        .filter(target -> target.isReachedBy(value.observed()))
                        .isPresent());
    }

    private Optional<Target> target(Value value) {
        return Target.of(programme, value.observed(), value.on(), past.age(value.on()), past.subject());
    }

    private boolean isValid(Value value, Target target) {
        return !past.newestVisit().orElse(value.on()).isAfter(value.on().plus(target.valid()));
    }

    private static Told told(Value value, Target target) {
        var observed = value.observed();
        return new Told(
                observed.indicator().code(),
                observed.encounter(),
                value.on(),
                observed.value(),
                observed.second(),
                target.isReachedBy(observed),
                target.code());
    }

    private static Told worseOfOneDay(Told first, Told then) {
        return first.on().equals(then.on()) && !then.atTarget() ? then : first;
    }
}
