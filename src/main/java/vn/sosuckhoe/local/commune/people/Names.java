package vn.sosuckhoe.local.commune.people;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.chance.Table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names in the style of each ethnic group. */
public final class Names {

    private final Map<String, People> peoples = new HashMap<>();

    /** @param shape where family, middle and given name stand, and what stands between them */
    private record Style(String shape, List<String> middles, List<String> givens) {}

    private record People(List<String> families, Style men, Style women) {}

    public Names() {
        Style men = null;
        Style women = null;
        for (var row : Table.read("names.txt")) {
            men = style(row, 3, men);
            women = style(row, 6, women);
            peoples.put(row.text(0), new People(row.parts(2), men, women));
            men = peoples.get("01").men();
            women = peoples.get("01").women();
        }
    }

    private static Style style(Table.Row row, int cell, Style common) {
        return new Style(
                row.text(cell),
                parts(row, cell + 1, common == null ? List.of() : common.middles()),
                parts(row, cell + 2, common == null ? List.of() : common.givens()));
    }

    private static List<String> parts(Table.Row row, int cell, List<String> common) {
        return row.parts(cell).stream()
                .flatMap(part -> part.equals("*") ? common.stream() : List.of(part).stream())
                .toList();
    }

    public String family(String ethnicity, Dice dice) {
        return dice.pick(peoples.get(ethnicity).families());
    }

    public String full(String ethnicity, String family, boolean female, Dice dice) {
        var people = peoples.get(ethnicity);
        var style = female ? people.women() : people.men();
        var middle = style.middles().isEmpty() ? "" : dice.pick(style.middles());
        return style.shape().replace("{f}", family).replace("{m}", middle).replace("{g}", dice.pick(style.givens()));
    }
}
