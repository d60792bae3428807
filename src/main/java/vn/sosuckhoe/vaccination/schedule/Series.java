package vn.sosuckhoe.vaccination.schedule;

import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.Text;

import java.time.LocalDate;
import java.util.List;

/**
 * One way to become protected. It is walked once for each of its antigens.
 *
 * @param standard of the series of a group the one that is taken while no dose tells another
 * @param whateverAge the one that is taken while no dose counts for any, however late that is for a first dose
 * @param productPath all doses must be of the preferable vaccines; one dose of another product leaves this path
 * @param preference 1 is preferred most
 * @param minimumAgeToStart first dose not before, or {@code null}; {@code maximumAgeToStart}: first dose before
 * @param sex {@code null} for all
 * @param bornSince first birthday it is for, {@code bornBefore} first it is no longer for; {@code null} for no limit
 * @param indications one of these must be observed; empty for everybody
 * @param rollOut only in these areas from these days; empty for everywhere. Doses given elsewhere count all the same.
 */
public record Series(
        String id,
        String group,
        List<String> antigens,
        Text name,
        boolean standard,
        boolean whateverAge,
        boolean productPath,
        int preference,
        Limit minimumAgeToStart,
        Limit maximumAgeToStart,
        Sex sex,
        LocalDate bornSince,
        LocalDate bornBefore,
        List<Indication> indications,
        List<RollOut> rollOut,
        List<SeriesDose> doses) {

    /** @param observation code; with it the ages between which it counts, or {@code null} */
    public record Indication(String observation, Span begin, Span end) {}

    /** @param area code of a province, of today or of before the reform */
    public record RollOut(String area, LocalDate since, Provenance from) {}
}
