package vn.sosuckhoe.checkup.care.rule;

import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.person.Folding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What counts as done, as a table writes it: codes, and with a tilde words (no marks, _ for a blank).
 *
 * @param codes of indicators, of ICD-10, or {@code visit}
 */
public record Answers(List<String> codes, Set<String> words) {

    static Answers read(String cell) {
        var all = List.of(cell.split(" "));
        return new Answers(
                all.stream().filter(each -> !each.startsWith("~")).toList(),
                all.stream()
                        .filter(each -> each.startsWith("~"))
                        .map(each -> each.substring(1).replace('_', ' '))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** By visits, not by tests. */
    public boolean isVisit() {
        return codes.contains("visit");
    }

    /** A value that cannot be read was measured all the same. */
    public boolean includes(Observed value) {
        return value.indicator() != null && codes.contains(value.indicator().code()) || says(value.label());
    }

    /** A visit by its reason, or by the ICD-10 code of a diagnosis. */
    public boolean includes(Encounter visit) {
        return says(visit.reason())
                || visit.diagnoses().stream()
                        .flatMap(each -> Stream.ofNullable(each.code()))
                        .anyMatch(icd -> codes.stream().anyMatch(icd::startsWith));
    }

    private boolean says(String text) {
        var folded = Folding.fold(text);
        return words.stream().anyMatch(folded::contains);
    }
}
