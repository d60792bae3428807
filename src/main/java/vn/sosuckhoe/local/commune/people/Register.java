package vn.sosuckhoe.local.commune.people;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.chance.Turns;
import vn.sosuckhoe.local.commune.form.Block;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Enters one resident after the other and decides, in turn, what is particular about each. */
final class Register {

    private final long seed;
    private final LocalDate today;
    private final Names names = new Names();
    private final Turns<String> religions =
            new Turns<>(IntStream.rangeClosed(1, 16).mapToObj(Integer::toString).toList());
    private final Turns<String> birthProvinces =
            new Turns<>(List.of("24", "24", "24", "20", "24", "24", "19", "24", "22", "24", "27", "24", "06"));
    private final Turns<Set<Trait>> newborns =
            new Turns<>(List.of(Set.of(Trait.NUMBER_CAME_LATER), Set.of(Trait.NO_NUMBER_YET), Set.of()));
    private final Turns<Set<Trait>> children =
            new Turns<>(List.of(Set.of(), Set.of(Trait.PAID_VACCINES), Set.of(), Set.of(Trait.STAYED_AWAY), Set.of()));
    private final Turns<Set<Trait>> adults = new Turns<>(List.of(
            Set.of(),
            Set.of(),
            Set.of(Trait.GATHERED_SIMPLY),
            Set.of(),
            Set.of(Trait.MENTAL_ILLNESS),
            Set.of(),
            Set.of(Trait.GATHERED_SIMPLY),
            Set.of(),
            Set.of(),
            Set.of(Trait.EPILEPSY),
            Set.of(),
            Set.of()));
    private final Turns<Set<Trait>> elders = new Turns<>(List.of(
            Set.of(Trait.HYPERTENSION),
            Set.of(),
            Set.of(Trait.DIABETES),
            Set.of(Trait.OLD_CARD_ONLY),
            Set.of(Trait.HYPERTENSION, Trait.DIABETES),
            Set.of(Trait.LUNG_DISEASE),
            Set.of(Trait.GATHERED_SIMPLY)));
    private int entered;

    Register(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** A guardian stays in the papers for a while after the child is of age: nobody comes to take the word out. */
    boolean stillWithGuardian(Resident resident) {
        return resident.age(today) < 20;
    }

    Dice dice(int serial) {
        return Dice.of(seed, 1, serial);
    }

    Names names() {
        return names;
    }

    /** Somebody of this age; the day of birth is left to the dice. */
    Resident enter(Resident.Home home, String toHead, boolean female, int months, String ethnicity, String family) {
        var serial = entered++;
        var dice = dice(serial);
        var born = today.minusMonths(months < 180 ? months : months + dice.below(12))
                .minusDays(3 + dice.below(25));
        var traits = traits(serial, born);
        var province = months < 180 ? "24" : birthProvinces.next();
        return new Resident(
                serial,
                Numbers.personal(province, female, born.getYear(), Numbers.resident(seed, serial)),
                names.full(ethnicity, family, female, dice),
                female,
                born,
                bornAs(born, serial),
                ethnicity,
                serial % 6 == 5 ? religions.next() : null,
                province,
                home,
                toHead,
                contact(dice, months),
                traits);
    }

    /** Somebody who is always there, with number, name and birth date given. */
    Resident fixed(
            Resident.Home home,
            String toHead,
            String ethnicity,
            String number,
            String name,
            boolean female,
            LocalDate born,
            Trait... more) {
        var serial = entered++;
        var traits = EnumSet.of(Trait.FIXED, more);
        var told = number == null
                ? Numbers.personal("24", female, born.getYear(), Numbers.resident(seed, serial))
                : number;
        return new Resident(
                serial,
                told,
                name,
                female,
                born,
                Block.day(born),
                ethnicity,
                null,
                "24",
                home,
                toHead,
                contact(dice(serial), today.getYear() * 12 - born.getYear() * 12),
                traits);
    }

    private Set<Trait> traits(int serial, LocalDate born) {
        var traits = EnumSet.noneOf(Trait.class);
        if (born.isAfter(today.minusMonths(6))) {
            traits.addAll(newborns.next());
        } else if (born.isAfter(today.minusYears(15))) {
            traits.addAll(children.next());
        } else {
            traits.addAll(born.isAfter(today.minusYears(55)) ? adults.next() : elders.next());
        }
        if (serial % 31 == 7 && born.isAfter(today.minusYears(10))) {
            traits.add(Trait.IMPOSSIBLE_DAY);
        }
        if (serial % 17 == 16) {
            traits.add(Trait.DISABLED);
        }
        return traits;
    }

    private String bornAs(LocalDate born, int serial) {
        if (born.isAfter(today.minusYears(66)) || serial % 3 == 0) {
            return Block.day(born);
        }
        return serial % 7 == 0 ? "00" + Block.day(born).substring(2) : "00/00/" + born.getYear();
    }

    /** 0500 and 02040 are not given to anybody, as far as we know; example.com never is. */
    private static Resident.Contact contact(Dice dice, int months) {
        if (months < 180 || months > 80 * 12 || dice.percent(20)) {
            return new Resident.Contact(null, null, null);
        }
        var last = Numbers.padded(dice.below(1_000_000), 6);
        return new Resident.Contact(
                dice.percent(8) ? "02040" + last : null,
                "0500" + last,
                dice.percent(15) ? "dan" + last + "@example.com" : null);
    }
}
