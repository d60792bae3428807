package vn.sosuckhoe.local.commune.health;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.chance.Table;
import vn.sosuckhoe.local.commune.people.Resident;
import vn.sosuckhoe.local.commune.people.Trait;

import java.time.LocalDate;
import java.util.List;

/** How tall and how heavy somebody is on a day: every person keeps to a line of their own. */
final class Body {

    private final List<Table.Row> medians = Table.read("growth.txt");

    /** @param bmi tenths of kg/m² */
    record Size(int millimetres, int grams) {

        int bmi() {
            return (int) (grams * 10_000L / ((long) millimetres * millimetres));
        }
    }

    Size of(Resident resident, LocalDate on) {
        var own = Dice.of(resident.serial(), 7, resident.born().toEpochDay());
        var middle = resident.is(Trait.HEALTHY) || resident.is(Trait.GROWS_WELL);
        var tall = middle ? 1000 : own.between(950, 1045);
        var heavy = middle ? 1000 : own.between(860, 1160);
        var months = resident.ageInMonths(on);
        if (resident.is(Trait.FALLS_BEHIND)) {
            tall = 1000 - Math.min(70, months * 2);
            heavy = 1000 - Math.min(240, Math.max(0, months - 3) * 8);
        }
        if (months >= 216) {
            var length = (resident.female() ? 1545 : 1655) * tall / 1000;
            var drift = Math.floorMod(on.toEpochDay() / 30 * 7 + resident.serial(), 9) * 150;
            return new Size(length, (resident.female() ? 51_000 : 60_000) / 1000 * heavy + drift);
        }
        var weight = between(months, resident.female() ? 3 : 1) * heavy / 1000;
        var length = between(months, resident.female() ? 4 : 2) * tall / 1000;
        return new Size((int) length, (int) weight);
    }

    private long between(int months, int column) {
        var i = 0;
        while (medians.get(i + 1).number(0) < months) {
            i++;
        }
        var from = medians.get(i);
        var to = medians.get(i + 1);
        var share = (long) (to.number(column) - from.number(column)) * (months - from.number(0));
        return from.number(column) + share / (to.number(0) - from.number(0));
    }
}
