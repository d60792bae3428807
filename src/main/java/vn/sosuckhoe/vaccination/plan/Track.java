package vn.sosuckhoe.vaccination.plan;

import vn.sosuckhoe.person.Sex;

import java.util.List;

/**
 * One series.
 *
 * @param place in the schedule: the last word where two are equal
 * @param bornSince first birthday it is for, {@code bornBefore} first it is no longer for; wide open where there is none
 */
public record Track(
        String id,
        int place,
        boolean standard,
        boolean whateverAge,
        boolean productPath,
        int preference,
        Bound startFrom,
        Bound startBefore,
        Sex sex,
        int bornSince,
        int bornBefore,
        List<Indication> indications,
        List<Area> rollOut,
        List<Step> steps) {

    /** @param begin age from which it counts, {@code end} from which no longer; may be {@code null} */
    public record Indication(String observation, Bound begin, Bound end) {}

    /** @param code of the area, {@code *} for everywhere */
    public record Area(String code, int since, String source) {}
}
