package vn.sosuckhoe.vaccination.plan;

import vn.sosuckhoe.vaccination.plan.Step.Choice;
import vn.sosuckhoe.vaccination.plan.Step.Gap;
import vn.sosuckhoe.vaccination.schedule.Limit;
import vn.sosuckhoe.vaccination.schedule.SeriesDose;
import vn.sosuckhoe.vaccination.schedule.SeriesDose.From;
import vn.sosuckhoe.vaccination.schedule.SeriesDose.Interval;
import vn.sosuckhoe.vaccination.schedule.Skip;

import java.util.List;

/** Makes the steps of a track. */
record StepPlanning(Numbers numbers) {

    Step step(SeriesDose dose) {
        var ages = dose.ages();
        return new Step(
                dose.number(),
                either(ages.absoluteMinimum(), ages.minimum()),
                either(ages.minimum(), ages.absoluteMinimum()),
                numbers.bound(ages.earliestRecommended()),
                numbers.bound(ages.latestRecommended()),
                numbers.bound(ages.maximum()),
                dose.preferableIntervals().stream().map(this::gap).toList(),
                dose.allowableIntervals().stream().map(this::gap).toList(),
                dose.preferable().isEmpty()
                        ? List.of(new Choice(Choice.ANY, null, null))
                        : dose.preferable().stream().map(this::choice).toList(),
                dose.allowable().stream().map(this::choice).toList(),
                numbers.set(dose.inadvertent()),
                dose.skips().stream().map(this::skipping).toList(),
                dose.recurring());
    }

    private Bound either(Limit limit, Limit otherwise) {
        return numbers.bound(limit == null ? otherwise : limit);
    }

    private Gap gap(Interval interval) {
        var after = interval.after();
        return new Gap(
                after instanceof From.Previous
                        ? Gap.After.PREVIOUS
                        : after instanceof From.Dose
                                ? Gap.After.DOSE
                                : after instanceof From.MostRecent ? Gap.After.VACCINES : Gap.After.OBSERVATION,
                after instanceof From.Dose dose ? dose.number() - 1 : -1,
                after instanceof From.MostRecent recent ? numbers.set(recent.vaccines()) : null,
                after instanceof From.Observed observed ? observed.observation() : null,
                either(interval.absoluteMinimum(), interval.minimum()),
                either(interval.minimum(), interval.absoluteMinimum()),
                numbers.bound(interval.earliestRecommended()),
                numbers.bound(interval.latestRecommended()),
                interval.override());
    }

    private Choice choice(SeriesDose.Choice choice) {
        return new Choice(
                choice.vaccine().equals("*") ? Choice.ANY : numbers.vaccine(choice.vaccine()),
                numbers.bound(choice.begin()),
                numbers.bound(choice.end()));
    }

    private Skipping skipping(Skip skip) {
        return new Skipping(
                skip.context() != Skip.Context.FORECAST,
                skip.context() != Skip.Context.EVALUATION,
                skip.any(),
                skip.sets().stream()
                        .map(set -> new Skipping.Conditions(
                                set.any(),
                                set.conditions().stream().map(this::condition).toList()))
                        .toList());
    }

    private Skipping.Condition condition(Skip.Condition condition) {
        if (condition instanceof Skip.Condition.Age age) {
            return new Skipping.Condition.Age(numbers.bound(age.begin()), numbers.bound(age.end()));
        }
        if (condition instanceof Skip.Condition.SinceLast last) {
            return new Skipping.Condition.SinceLast(numbers.bound(last.span()));
        }
        if (condition instanceof Skip.Condition.Completed completed) {
            return new Skipping.Condition.Completed(numbers.team(completed.group()));
        }
        if (condition instanceof Skip.Condition.Observed observed) {
            return new Skipping.Condition.Observed(observed.observation(), observed.not());
        }
        var count = (Skip.Condition.Count) condition;
        return new Skipping.Condition.Count(
                count.vaccines().isEmpty() ? null : numbers.set(count.vaccines()),
                numbers.bound(count.begin()),
                numbers.bound(count.end()),
                Planning.day(count.since(), Integer.MIN_VALUE),
                Planning.day(count.before(), Integer.MAX_VALUE),
                count.validOnly(),
                count.least() == null ? Integer.MIN_VALUE : count.least(),
                count.most() == null ? Integer.MAX_VALUE : count.most());
    }
}
