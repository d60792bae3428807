package vn.sosuckhoe.local.commune.people;

import vn.sosuckhoe.local.commune.chance.Dice;

import java.util.ArrayList;
import java.util.List;

/** A household while people move in. */
final class Roof {

    private final Register register;
    private final Village village;
    private final String hamlet;
    private final String code;
    private final String ethnicity;
    private final String family;
    private final Dice dice;
    private final List<Resident> members = new ArrayList<>();
    private final List<Kin> kin = new ArrayList<>();

    Roof(Register register, Village village, String hamlet, int number, String ethnicity) {
        this.register = register;
        this.village = village;
        this.hamlet = hamlet;
        this.code = village.province() + "-" + village.station().substring(2) + "-" + Numbers.padded(number, 4);
        this.ethnicity = ethnicity;
        this.dice = register.dice(-number);
        this.family = register.names().family(ethnicity, dice);
    }

    Dice dice() {
        return dice;
    }

    Resident.Home home() {
        return new Resident.Home(code, members.size() + 1, village, hamlet);
    }

    Resident enter(String toHead, boolean female, int months) {
        return settle(register.enter(home(), toHead, female, months, ethnicity, family));
    }

    /** Somebody with a family name of their own. */
    Resident marry(String toHead, boolean female, int months) {
        var own = register.names().family(ethnicity, dice);
        return settle(register.enter(home(), toHead, female, months, ethnicity, own));
    }

    Resident settle(Resident resident) {
        members.add(resident);
        return resident;
    }

    /** Both are guardians of a child; whoever is {@code null} is not known to the station. */
    void parents(Resident child, Resident father, Resident mother) {
        var guardian = register.stillWithGuardian(child);
        if (mother != null) {
            kin(child, mother, 2, "Mẹ", guardian);
        }
        if (father != null) {
            kin(child, father, 1, "Bố", guardian);
        }
    }

    void kin(Resident of, Resident relative, int kind, String words, boolean guardian) {
        kin.add(new Kin(of, relative, kind, words, guardian));
    }

    Household household() {
        return new Household(code, village, hamlet, List.copyOf(members), List.copyOf(kin));
    }
}
