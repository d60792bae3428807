package vn.sosuckhoe.record.identity;

import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.PartialDate;

import java.util.HashSet;
import java.util.Set;

/**
 * What sources tell of a citizen, as far as it matters for telling people apart.
 *
 * @param births dates of birth; empty where none is told
 * @param names folded
 */
public record Described(Set<PartialDate> births, Set<String> names) {

    /** Nothing yet. */
    public static Described asNothing() {
        return new Described(new HashSet<>(), new HashSet<>());
    }

    /** @param birth or {@code null} */
    public void add(PartialDate birth, String name) {
        if (birth != null) {
            births.add(birth);
        }
        var folded = Folding.fold(name);
        if (!folded.isEmpty()) {
            names.add(folded);
        }
    }
}
