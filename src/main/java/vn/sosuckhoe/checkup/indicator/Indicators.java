package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.person.Text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be measured, and the values of it in a visit. */
public final class Indicators {

    private static final List<Indicator> ALL = List.of(
            new Indicator("blood-pressure", new Text("Huyết áp", "Blood pressure"), "mm[Hg]", 0, "85354-9", "vital"));

    private Indicators() {}

    /** In the order in which people are shown them. */
    public static List<Indicator> all() {
        return ALL;
    }

    public static Optional<Indicator> ofCode(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /**
     * Every value of a visit, in the order told; blood pressure is one value of two numbers; a line that holds several
     * values gives several. Nothing is left out: what is not known comes without an indicator.
     */
    public static List<Observed> of(Encounter encounter) {
        return encounter.told().stream()
                .map(told -> new Observed(
                        null,
                        encounter.id(),
                        encounter.date(),
                        told.name() == null ? told.measure() : told.name(),
                        told.text(),
                        null,
                        null,
                        null,
                        Set.of(Doubt.UNREADABLE)))
                .toList();
    }
}
