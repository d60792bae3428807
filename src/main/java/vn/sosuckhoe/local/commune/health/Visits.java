package vn.sosuckhoe.local.commune.health;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.form.Visit;
import vn.sosuckhoe.local.commune.people.Numbers;
import vn.sosuckhoe.local.commune.people.Resident;
import vn.sosuckhoe.local.commune.people.Trait;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All visits of a resident at one facility over five years. */
public final class Visits {

    private static final int YEARS = 5;
    private static final List<Integer> GROWTH_MONTHS =
            List.of(1, 2, 3, 4, 5, 6, 9, 12, 15, 18, 21, 24, 30, 36, 42, 48, 54, 60, 66);

    private final Checkups checkups = new Checkups();
    private final LongIllness longIllness = new LongIllness(checkups);

    /** Of one resident at one facility: counts the visits, so that each has a number that stays. */
    private final class Diary {

        final Facility facility;
        final Resident resident;
        final LocalDate today;
        final Dice dice;
        final List<Visit> visits = new ArrayList<>();
        int counted;

        Diary(Facility facility, Resident resident, LocalDate today, Dice dice) {
            this.facility = facility;
            this.resident = resident;
            this.today = today;
            this.dice = dice;
        }

        boolean past(LocalDate on) {
            return !on.isAfter(today) && on.isAfter(today.minusYears(YEARS)) && !on.isBefore(resident.born());
        }

        Sheet sheet(LocalDate on) {
            var number = Numbers.padded(resident.serial() * 1000L + counted++, 7);
            var id = facility.code() + "." + Numbers.padded(on.getYear() % 100, 2) + "." + number;
            return new Sheet(facility, id, on, resident.serial() % 5 == 2 ? ',' : '.');
        }
    }

    /** In the order of the days. */
    public List<Visit> atStation(Facility station, Resident resident, LocalDate today, Dice dice) {
        var diary = new Diary(station, resident, today, dice);
        if (resident.is(Trait.GATHERED_SIMPLY)) {
            hurried(diary);
        } else {
            growth(diary);
            yearly(diary);
            screenings(diary);
            antenatal(diary);
            if (LongIllness.has(resident)) {
                monthly(diary);
            }
            for (var i = resident.is(Trait.HEALTHY) ? 0 : dice.below(3); i > 0; i--) {
                var on = today.minusDays(dice.between(5, 900));
                if (diary.past(on)) {
                    diary.visits.add(checkups.acute(diary.sheet(on), resident, on, dice));
                }
            }
        }
        return inOrder(diary.visits);
    }

    public List<Visit> atHospital(Facility hospital, Resident resident, LocalDate today, Dice dice) {
        var diary = new Diary(hospital, resident, today, dice);
        for (var i = dice.between(1, 2); i > 0; i--) {
            var on = today.minusDays(dice.between(10, 1200));
            if (diary.past(on)) {
                diary.visits.add(checkups.atHospital(diary.sheet(on), resident, on, dice));
            }
        }
        return inOrder(diary.visits);
    }

    /** A given number of visits, one a month, for measuring. */
    public List<Visit> asMany(Facility station, Resident resident, LocalDate today, int howMany, Dice dice) {
        var diary = new Diary(station, resident, today, dice);
        for (var month = howMany; month > 0; month--) {
            var on = today.minusMonths(month).minusDays(dice.below(20));
            var sheet = diary.sheet(on);
            diary.visits.add(
                    LongIllness.has(resident)
                            ? longIllness.monthly(sheet, resident, on, howMany - month, dice)
                            : month % 12 == 1 && resident.age(on) >= 18
                                    ? checkups.yearly(sheet, resident, on, false, dice)
                                    : checkups.acute(sheet, resident, on, dice));
        }
        return diary.visits;
    }

    private void hurried(Diary diary) {
        var on = diary.today.minusDays(400 + diary.resident.serial() % 900);
        if (diary.resident.serial() % 2 == 0 && diary.past(on)) {
            diary.visits.add(checkups.hurried(diary.sheet(on), diary.dice));
        }
    }

    private void growth(Diary diary) {
        for (var months : GROWTH_MONTHS) {
            var on = diary.resident.born().plusMonths(months).plusDays(diary.dice.below(9));
            if (diary.past(on) && (diary.resident.is(Trait.FIXED) || diary.dice.percent(80))) {
                diary.visits.add(checkups.growth(diary.sheet(on), diary.resident, on, diary.dice));
            }
        }
    }

    private void yearly(Diary diary) {
        var resident = diary.resident;
        for (var year = YEARS; year >= 0; year--) {
            var on = LocalDate.of(diary.today.getYear() - year, 9, 5).plusDays(resident.serial() % 40);
            var age = resident.age(on);
            if (age < 6 || !diary.past(on) || !resident.is(Trait.FIXED) && diary.dice.percent(25)) {
                continue;
            }
            var everyArea = resident.serial() % 3 == 0 || resident.is(Trait.FIXED);
            diary.visits.add(
                    age < 18
                            ? checkups.pupil(diary.sheet(on), resident, on, diary.dice)
                            : checkups.yearly(diary.sheet(on), resident, on, everyArea, diary.dice));
        }
    }

    private void screenings(Diary diary) {
        if (diary.resident.is(Trait.FIRST_SIGN)) {
            screening(diary, 6, true);
        }
        if (diary.resident.is(Trait.CHECKED_AGAIN)) {
            screening(diary, 47, true);
            screening(diary, 26, false);
        }
    }

    private void screening(Diary diary, int daysAgo, boolean high) {
        var on = diary.today.minusDays(daysAgo);
        diary.visits.add(checkups.screening(diary.sheet(on), diary.resident, on, high, diary.dice));
    }

    private void antenatal(Diary diary) {
        Pregnancy.of(diary.resident, diary.today)
                .ifPresent(pregnancy -> pregnancy.seen().forEach(month -> {
                    var on = pregnancy.in(month);
                    var size = checkups.body().of(diary.resident, on);
                    diary.visits.add(pregnancy.visit(diary.sheet(on), month, size, diary.dice));
                }));
    }

    private void monthly(Diary diary) {
        var months = diary.resident.is(Trait.FIXED) ? 12 * YEARS : 12 + diary.resident.serial() % 13;
        for (var month = 0; month < months; month++) {
            var on = LongIllness.day(diary.resident, month, months, diary.today);
            if (diary.past(on)) {
                diary.visits.add(longIllness.monthly(diary.sheet(on), diary.resident, on, month, diary.dice));
            }
        }
    }

    private static List<Visit> inOrder(List<Visit> visits) {
        return visits.stream().sorted(Comparator.comparing(Visit::on)).toList();
    }
}
