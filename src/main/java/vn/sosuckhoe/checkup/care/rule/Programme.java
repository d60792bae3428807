package vn.sosuckhoe.checkup.care.rule;

import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Diagnosed;
import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.Tsv;

import java.time.Period;
import java.util.List;
import java.util.Set;

/**
 * A long illness that is looked after: {@code programmes.tsv}.
 *
 * @param over {@code null}: it is spoken of for ever
 */
public record Programme(
        String code, Set<String> diseases, List<String> words, Period lapses, Period grace, Period over) {

    private static final List<Programme> ALL = Tsv.rows(Programme.class, "programmes.tsv").stream()
            .map(row -> new Programme(
                    row[0],
                    Set.of(row[1].split(" ")),
                    List.of(row[2].split("\\|")),
                    Period.parse(row[3]),
                    Period.parse(row[4]),
                    "-".equals(row[5]) ? null : Period.parse(row[5])))
            .toList();

    public static List<Programme> all() {
        return ALL;
    }

    static Programme ofCode(String code) {
        return ALL.stream().filter(each -> each.code.equals(code)).findFirst().orElseThrow();
    }

    public boolean sensitive() {
        return diseases.stream().flatMap(code -> Diseases.ofCode(code).stream()).anyMatch(Disease::sensitive);
    }

    /** Whether a visit of somebody who has the illness belongs to it. */
    public boolean holds(Encounter visit) {
        return visit.diagnoses().stream().anyMatch(this::holds) || says(visit.reason());
    }

    public boolean holds(Diagnosed diagnosis) {
        return diagnosis.code() == null
                ? says(diagnosis.name())
                : Diseases.ofIcds(diagnosis.code()).stream().anyMatch(each -> diseases.contains(each.code()));
    }

    private boolean says(String text) {
        var folded = Folding.fold(text);
        return words.stream().anyMatch(folded::contains);
    }
}
