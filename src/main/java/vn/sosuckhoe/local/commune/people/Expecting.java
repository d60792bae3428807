package vn.sosuckhoe.local.commune.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A household in each hamlet, whatever the seed: a young woman expects a child, and her mother-in-law is given drugs for so
 * many days. In the second hamlet of each commune neither came again.
 */
final class Expecting {

    private static final int FIRST_NUMBER = 902;
    private static final int LATE = 1;

    private final Register register;
    private final List<Village> villages;

    Expecting(Register register, List<Village> villages) {
        this.register = register;
        this.villages = villages;
    }

    List<Household> households() {
        return villages.stream()
                .flatMap(village ->
                        IntStream.range(0, village.hamlets().size()).mapToObj(hamlet -> household(village, hamlet)))
                .toList();
    }

    private Household household(Village village, int hamlet) {
        var ethnicity = village.ethnicities().get(hamlet);
        var roof = new Roof(register, village, village.hamlets().get(hamlet), FIRST_NUMBER + hamlet, ethnicity);
        var illness = hamlet == LATE ? Trait.DIABETES : Trait.HYPERTENSION;
        var mother = enter(roof, "Chủ hộ", true, 51 + hamlet, ethnicity, traits(hamlet, illness, Trait.DRUGS_COUNTED));
        var son = enter(roof, "Con", false, 28 + hamlet, ethnicity, Set.of());
        enter(roof, "Con dâu", true, 24 + hamlet, ethnicity, traits(hamlet, Trait.EXPECTING));
        roof.parents(son, null, mother);
        return roof.household();
    }

    private Resident enter(Roof roof, String toHead, boolean female, int years, String ethnicity, Set<Trait> traits) {
        var family = register.names().family(ethnicity, roof.dice());
        return roof.settle(register.enter(roof.home(), toHead, female, years * 12, ethnicity, family)
                .as(traits));
    }

    private static Set<Trait> traits(int hamlet, Trait first, Trait... more) {
        var traits = EnumSet.of(first, more);
        if (hamlet == LATE) {
            traits.add(Trait.STAYED_AWAY);
        }
        return traits;
    }
}
