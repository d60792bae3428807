package vn.sosuckhoe.vaccination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.vaccination.Chance.Life;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold whoever somebody is and whatever they were given. */
class AnyHistoryTest {

    private final Programme programme = Rich.programme();
    private final Immunization immunization = new Immunization(programme);

    private Assessment assess(Life life) {
        return immunization.assess(life.who(), life.doses(), life.on());
    }

    private Assessment assess(Life life, LocalDate on) {
        return immunization.assess(life.who(), life.doses(), on);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_in_which_doses_are_told_makes_no_difference(long seed) {
        var chance = new Chance(programme, seed);
        for (var i = 0; i < 200; i++) {
            var life = chance.life(18);
            var order = new ArrayList<>(
                    IntStream.range(0, life.doses().size()).boxed().toList());
            Collections.shuffle(order, chance.random());
            var told = assess(life);
            var shuffled = assess(
                    new Life(life.who(), order.stream().map(life.doses()::get).toList(), life.on()));
            assertThat(shuffled.groups())
                    .extracting(Land::next)
                    .isEqualTo(told.groups().stream().map(Land::next).toList());
            for (var at = 0; at < order.size(); at++) {
                var dose = life.doses().get(order.get(at));
                if (Collections.frequency(life.doses(), dose) == 1) {
                    assertThat(shuffled.verdicts().get(at))
                            .isEqualTo(told.verdicts().get(order.get(at)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void nothing_changes_before_the_day_on_which_it_is_said_to_turn(long seed) {
        var chance = new Chance(programme, seed);
        for (var i = 0; i < 100; i++) {
            var life = chance.life(14);
            var before = assess(life);
            for (var step = 1; step < 45; step++) {
                var day = life.on().plusDays(step < 30 ? step : step * (long) step / 3);
                if (before.turnsOn() != null && !day.isBefore(before.turnsOn())) {
                    break;
                }
                assertThat(withoutDay(assess(life, day)))
                        .as("%s on %s", life, day)
                        .isEqualTo(withoutDay(before));
            }
            if (before.turnsOn() != null) {
                assertThat(before.turnsOn()).isAfter(life.on());
                var last = before.turnsOn().minusDays(1);
                assertThat(withoutDay(assess(life, last)))
                        .as("%s on %s", life, last)
                        .isEqualTo(withoutDay(before));
            }
        }
    }

    private static Assessment withoutDay(Assessment one) {
        return new Assessment(one.schedule(), null, one.verdicts(), one.groups(), one.turnsOn());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void dates_stand_in_their_order(long seed) {
        var chance = new Chance(programme, seed);
        for (var i = 0; i < 300; i++) {
            var life = chance.life(18);
            for (var group : assess(life).groups()) {
                var next = group.next();
                assertThat(next != null)
                        .isEqualTo(group.standing() == Standing.OPEN || group.standing() == Standing.POSTPONED);
                if (next != null) {
                    assertThat(next.recommended().day())
                            .isAfterOrEqualTo(next.earliest().day());
                    assertThat(next.overdue() == null
                                    || !next.overdue()
                                            .day()
                                            .isBefore(next.earliest().day()))
                            .isTrue();
                    assertThat(next.last() == null || !next.last().day().isBefore(life.on()))
                            .isTrue();
                    assertThat(next.earliest().day())
                            .isAfterOrEqualTo(life.who().birth());
                } else {
                    assertThat(group.why()).isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void a_dose_that_counts_never_makes_the_next_one_come_earlier(long seed) {
        var chance = new Chance(programme, seed);
        for (var i = 0; i < 500; i++) {
            var life = chance.life(10);
            var before = assess(life);
            var group = chance.any(before.groups());
            if (group.next() == null || group.next().earliest().day().isAfter(life.on())) {
                continue;
            }
            var more = new ArrayList<>(life.doses());
            more.add(new Given(group.next().vaccine(), life.on()));
            var after = assess(new Life(life.who(), more, life.on()));
            var same = group(after, group.group());
            if (same.next() != null
                    && same.series().equals(group.series())
                    && same.next().number() > group.next().number()) {
                assertThat(same.next().earliest().day())
                        .as("%s %s", life, group.group())
                        .isAfterOrEqualTo(group.next().earliest().day());
                // who comes before the recommended day may be asked to come back before it, too
                if (!group.next().recommended().day().isAfter(life.on())) {
                    assertThat(same.next().recommended().day())
                            .isAfterOrEqualTo(group.next().recommended().day());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void given_on_the_earliest_day_or_later_it_counts(long seed) {
        var chance = new Chance(programme, seed);
        var checked = 0;
        for (var i = 0; i < 600; i++) {
            var life = chance.life(10);
            var group = chance.any(assess(life).groups());
            if (group.standing() != Standing.OPEN) {
                continue;
            }
            var first = group.next().earliest().day();
            var day = (first.isBefore(life.on()) ? life.on() : first);
            if (group.next().last() != null && day.isAfter(group.next().last().day()) || alreadyThat(life, day)) {
                continue;
            }
            var then = assess(life, day).groups().stream()
                    .filter(one -> one.group().equals(group.group()) && one.standing() == Standing.OPEN)
                    .findFirst();
            if (then.isEmpty() || then.get().next().earliest().day().isAfter(day)) {
                continue;
            }
            var more = new ArrayList<>(life.doses());
            more.add(new Given(then.get().next().vaccine(), day));
            var verdict = assess(new Life(life.who(), more, day)).verdicts().get(more.size() - 1);
            assertThat(verdict.outcome()).as("%s %s on %s", life, group, day).isEqualTo(Outcome.VALID);
            checked++;
        }
        assertThat(checked).isGreaterThan(100);
    }

    /** What is given on that day already may stand in the way. */
    private static boolean alreadyThat(Life life, LocalDate day) {
        return life.doses().stream().anyMatch(dose -> dose.on().equals(day));
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void what_is_complete_stays_complete_with_more_doses(long seed) {
        var chance = new Chance(programme, seed);
        var checked = 0;
        for (var i = 0; i < 700; i++) {
            var life = chance.life(10);
            var more = new ArrayList<>(life.doses());
            more.add(new Given(
                    chance.any(life.doses().isEmpty() ? List.of(new Given("A", null)) : life.doses())
                            .vaccine(),
                    life.on()));
            for (var group : assess(life).groups()) {
                if (group.standing() == Standing.COMPLETE && !group.slots().isEmpty()) {
                    assertThat(group(assess(new Life(life.who(), more, life.on())), group.group())
                                    .standing())
                            .as("%s %s", life, group)
                            .isEqualTo(Standing.COMPLETE);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    private static GroupForecast group(Assessment all, String code) {
        return all.groups().stream()
                .filter(one -> one.group().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_dose_has_a_verdict_and_what_does_not_count_has_a_reason() {
        var chance = new Chance(programme, 61);
        for (var i = 0; i < 500; i++) {
            var life = chance.life(18);
            var verdicts = assess(life).verdicts();
            assertThat(verdicts).hasSameSizeAs(life.doses());
            assertThat(verdicts).allMatch(one -> one.outcome() == Outcome.VALID || one.reason() != null);
        }
    }

    @Test
    void not_even_nonsense_throws() {
        var chance = new Chance(programme, 71);
        for (var i = 0; i < 300; i++) {
            var life = chance.life(100);
            var nonsense = new ArrayList<>(life.doses());
            nonsense.add(new Given(null, life.on()));
            nonsense.add(new Given("A", null));
            nonsense.add(new Given("?", life.on()));
            nonsense.add(new Given("A", life.who().birth().minusYears(3)));
            nonsense.add(new Given("A", life.on().plusYears(3)));
            assertThat(immunization.assess(life.who(), nonsense, life.on()).groups())
                    .isNotEmpty();
            assertThat(immunization
                            .assess(life.who(), nonsense, life.who().birth().minusDays(9))
                            .groups())
                    .isNotEmpty();
        }
    }
}
