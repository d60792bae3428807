package vn.sosuckhoe.local.commune.people;

import vn.sosuckhoe.local.commune.chance.Turns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The households of the demo: the fixed ones first, then families of every kind in turn, at last two institutions. */
public final class Families {

    private static final int HOUSEHOLDS = 140;

    private final LocalDate today;
    private final Register register;
    private final List<Village> villages = Village.all();
    private final List<Turns<String>> ethnicities =
            villages.stream().map(v -> new Turns<>(v.ethnicities())).toList();
    private final Turns<Kind> kinds = new Turns<>(List.of(Kind.values()));
    private final Turns<Integer> youngest =
            new Turns<>(List.of(1, 30, 3, 9, 14, 40, 5, 20, 7, 54, 2, 18, 11, 25, 4, 35, 0, 60, 6, 16, 48, 8, 12));

    private enum Kind {
        THREE_GENERATIONS,
        YOUNG_COUPLE,
        BIG_FAMILY,
        OLD_COUPLE,
        SINGLE_MOTHER,
        GRANDPARENTS_WITH_CHILDREN,
        GRANDMOTHER_AND_FAMILY,
        WIDOWED,
        YOUNG_MAN,
        FAMILY_WITH_TEENS
    }

    private Families(long seed, LocalDate today) {
        this.today = today;
        this.register = new Register(seed, today);
    }

    public static List<Household> all(long seed, LocalDate today) {
        var families = new Families(seed, today);
        var all = new ArrayList<Household>();
        var fixed = new FixedPeople(families.register, families.villages.get(0), today);
        all.addAll(fixed.households());
        IntStream.range(all.size(), HOUSEHOLDS).forEach(i -> all.add(families.household(i)));
        all.addAll(new Institutions(families.register, families.villages).households());
        all.add(fixed.lastComers());
        all.addAll(new Expecting(families.register, families.villages).households());
        return List.copyOf(all);
    }

    private Household household(int index) {
        var side = index % villages.size();
        var village = villages.get(side);
        var hamlets = village.hamlets();
        var hamlet = hamlets.get(index / villages.size() % hamlets.size());
        var roof = new Roof(
                register, village, hamlet, index + 1, ethnicities.get(side).next());
        fill(roof, kinds.next());
        return roof.household();
    }

    private void fill(Roof roof, Kind kind) {
        var age = roof.dice().below(8);
        switch (kind) {
            case THREE_GENERATIONS -> {
                var grandfather = roof.enter("Chủ hộ", false, years(66 + age));
                var grandmother = roof.marry("Vợ", true, years(62 + age));
                var father = roof.enter("Con", false, years(36 + age));
                roof.parents(father, grandfather, grandmother);
                var mother = roof.marry("Con dâu", true, years(33 + age));
                children(roof, 2, "Cháu", father, mother);
            }
            case YOUNG_COUPLE -> {
                var father = roof.enter("Chủ hộ", false, years(28 + age));
                children(roof, 2, "Con", father, roof.marry("Vợ", true, years(26 + age)));
            }
            case BIG_FAMILY -> {
                var father = roof.enter("Chủ hộ", false, years(42 + age));
                children(roof, 4, "Con", father, roof.marry("Vợ", true, years(40 + age)));
            }
            case OLD_COUPLE -> {
                roof.enter("Chủ hộ", false, years(70 + 2 * age));
                roof.marry("Vợ", true, years(68 + 2 * age));
            }
            case SINGLE_MOTHER -> children(roof, 2, "Con", null, roof.enter("Chủ hộ", true, years(29 + age)));
            case GRANDPARENTS_WITH_CHILDREN -> {
                var grandmother = roof.enter("Chủ hộ", true, years(56 + age));
                roof.marry("Chồng", false, years(59 + age));
                siblings(roof, 2, "Cháu").forEach(child -> roof.kin(child, grandmother, 3, "Bà nội", true));
            }
            case GRANDMOTHER_AND_FAMILY -> {
                var father = roof.enter("Chủ hộ", false, years(41 + age));
                var grandmother = roof.marry("Mẹ", true, years(66 + 2 * age));
                roof.parents(father, null, grandmother);
                children(roof, 3, "Con", father, roof.marry("Vợ", true, years(37 + age)));
            }
            case WIDOWED -> {
                var widow = roof.marry("Chủ hộ", true, years(74 + 2 * age));
                roof.parents(roof.enter("Con", age % 2 == 0, years(45 + age)), null, widow);
            }
            case YOUNG_MAN -> roof.enter("Chủ hộ", false, years(21 + age));
            case FAMILY_WITH_TEENS -> {
                var father = roof.enter("Chủ hộ", false, years(46 + age));
                var mother = roof.marry("Vợ", true, years(44 + age));
                for (var months : List.of(years(19), years(17), years(13))) {
                    roof.parents(roof.enter("Con", roof.dice().percent(50), months), father, mother);
                }
            }
        }
    }

    private void children(Roof roof, int howMany, String toHead, Resident father, Resident mother) {
        siblings(roof, howMany, toHead).forEach(child -> roof.parents(child, father, mother));
    }

    /** The youngest first, with two to four years between one and the next. */
    private List<Resident> siblings(Roof roof, int howMany, String toHead) {
        var months = youngest.next();
        var siblings = new ArrayList<Resident>();
        for (var i = 0; i < howMany; i++) {
            siblings.add(roof.enter(toHead, roof.dice().percent(50), months));
            months += roof.dice().between(24, 46);
        }
        return siblings;
    }

    private static int years(int years) {
        return years * 12;
    }
}
