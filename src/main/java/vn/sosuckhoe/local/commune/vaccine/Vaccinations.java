package vn.sosuckhoe.local.commune.vaccine;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.chance.Table;
import vn.sosuckhoe.local.commune.form.Block;
import vn.sosuckhoe.local.commune.form.Dose;
import vn.sosuckhoe.local.commune.health.Pregnancy;
import vn.sosuckhoe.local.commune.people.Resident;
import vn.sosuckhoe.local.commune.people.Trait;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Doses as families really have them: on time, late, left out, too early, told twice, planned. */
public final class Vaccinations {

    private static final List<String> PAID_EXTRAS = List.of("pcv", "varicella", "flu", "hepa", "mening", "hpv");

    private final Products products = new Products();
    private final List<Offer> programme = Table.read("programme.txt").stream()
            .map(row -> new Offer(row.text(0), row.number(1), row.number(2), row.number(3), row.text(4)))
            .toList();

    private record Offer(String product, int months, int days, int since, String paid) {

        boolean atBirth() {
            return months == 0 && days == 0;
        }
    }

    /** How a family keeps dates. */
    private enum Habit {
        PUNCTUAL,
        EASY,
        LATE,
        WITH_GAPS,
        HASTY
    }

    /** In the order of the days; appointments stand at the end. */
    public List<Dose> of(Resident resident, LocalDate today, Dice dice) {
        if (resident.is(Trait.GATHERED_SIMPLY)) {
            return List.of();
        }
        var doses = resident.age(today) < 18 ? child(resident, today, dice) : adult(resident, today, dice);
        if (resident.is(Trait.IMPOSSIBLE_DAY)
                && doses.size() > 2
                && doses.get(1).given()) {
            doses.get(1).block().with("NGAYTIEM", "31/02/" + doses.get(1).on().getYear());
        }
        doses.sort(Comparator.comparing((Dose dose) -> !dose.given()).thenComparing(Dose::on));
        return doses;
    }

    private List<Dose> child(Resident resident, LocalDate today, Dice dice) {
        var fixed = resident.is(Trait.FIXED);
        var habit = fixed ? Habit.EASY : Habit.values()[resident.serial() % Habit.values().length];
        var doses = new ArrayList<Dose>();
        var last = new HashMap<String, LocalDate>();
        for (var offer : programme) {
            var paid = resident.is(Trait.PAID_VACCINES);
            var product = paid ? offer.paid() : offer.product();
            if (product.isEmpty() || resident.born().getYear() < offer.since()) {
                continue;
            }
            var due = resident.born().plusMonths(offer.months()).plusDays(offer.days());
            var on = kept(offer, due, last.get(product), habit, dice);
            if (resident.is(Trait.STAYED_AWAY) && offer.months() >= 18) {
                if (offer.product().equals("mr") && due.isBefore(today)) {
                    doses.add(products.appointment(product, today, today.plusDays(12), dice));
                }
            } else if (on.isAfter(today)) {
                if (due.isBefore(today.plusDays(60))) {
                    var next = on.isBefore(today.plusDays(60)) ? on : today.plusDays(14);
                    doses.add(products.appointment(product, today, next, dice));
                }
            } else if (habit != Habit.WITH_GAPS || offer.months() == 0 || dice.percent(70)) {
                doses.add(products.given(product, on, dice));
                last.put(product, on);
            }
        }
        if (resident.is(Trait.PAID_VACCINES)) {
            extras(resident, today, dice, doses);
        }
        doses.stream().limit(2).forEach(dose -> dose.block().with("SOMUIUONVANMETIEM", 2));
        return doses;
    }

    private static LocalDate kept(Offer offer, LocalDate due, LocalDate last, Habit habit, Dice dice) {
        if (last != null && habit == Habit.HASTY && dice.percent(40)) {
            return last.plusDays(dice.between(10, 24));
        }
        var delay =
                switch (habit) {
                    case PUNCTUAL -> dice.below(4);
                    case EASY, HASTY -> dice.below(16);
                    case LATE -> dice.between(12, 90);
                    case WITH_GAPS -> dice.below(40);
                };
        // most children are born where the first dose is given
        var on = due.plusDays(offer.atBirth() && habit != Habit.LATE ? delay % 2 : delay);
        var soonest = last == null ? on : soonest(offer, last);
        return soonest.isAfter(on) ? soonest : on;
    }

    /** Nobody who is not hasty comes before the station gives the next one. */
    private static LocalDate soonest(Offer offer, LocalDate last) {
        if (offer.product().equals("je")) {
            return offer.months() < 24 ? last.plusDays(7) : last.plusYears(1);
        }
        return last.plusMonths(1);
    }

    private void extras(Resident resident, LocalDate today, Dice dice, List<Dose> doses) {
        for (var i = 0; i < PAID_EXTRAS.size(); i++) {
            var product = PAID_EXTRAS.get(i);
            var on = resident.born()
                    .plusMonths(product.equals("hpv") ? 130 : 3 + 5L * i)
                    .plusDays(dice.below(20));
            if (!on.isAfter(today) && (!product.equals("hpv") || resident.female())) {
                doses.add(products.given(product, on, dice));
            }
        }
    }

    private List<Dose> adult(Resident resident, LocalDate today, Dice dice) {
        var doses = new ArrayList<Dose>();
        var serial = resident.serial();
        var pregnancy = Pregnancy.of(resident, today);
        if (pregnancy.isPresent()) {
            tetanus(pregnancy.get().in(4), 4, dice, doses);
        } else if (resident.female() && resident.age(today) < 45) {
            tetanus(today.minusMonths(10 + serial % 50), 5 + serial % 2, dice, doses);
        }
        if (serial % 4 == 1) {
            for (var year = serial % 3; year >= 0; year--) {
                doses.add(products.given("flu", today.minusYears(year).minusDays(40 + dice.below(30)), dice));
            }
        }
        if (serial % 19 == 2) {
            var bitten = today.minusDays(200 + dice.below(900));
            for (var day : new int[] {0, 3, 7, 14, 28}) {
                doses.add(products.given("rabies", bitten.plusDays(day), dice));
            }
        }
        if (serial % 10 == 4 && resident.age(today) >= 60) {
            doses.add(products.appointment("flu", today, today.plusDays(10 + dice.below(30)), dice));
        }
        return doses;
    }

    /** @param month of the pregnancy in which the first is given */
    private void tetanus(LocalDate first, int month, Dice dice, List<Dose> doses) {
        for (var i = 0; i < 2; i++) {
            var dose = products.given("vat", first.plusMonths(i), dice);
            dose.block().with("THANGTHAI", month + i).with("SOMUIUONVANMETIEM", i + 1);
            doses.add(dose);
        }
    }

    /** The same doses in the words of somebody else: other names, now and then a day beside. */
    public List<Dose> retold(List<Dose> doses, Dice dice) {
        return doses.stream()
                .filter(Dose::given)
                .limit(5)
                .map(dose -> {
                    var day = dose.on().plusDays(dice.percent(20) ? 1 : 0);
                    var name = dose.block().text("TENVACXIN");
                    var block = dose.block()
                            .copy()
                            .with("MAVACXIN", (String) null)
                            .with("TENVACXIN", dice.percent(50) ? name : "Vắc xin " + name)
                            .with("NGAYTIEM", Block.day(day));
                    return new Dose(day, true, block);
                })
                .toList();
    }
}
