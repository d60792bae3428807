package vn.sosuckhoe.portal.programme;

import io.smallrye.config.ConfigMapping;
import vn.sosuckhoe.vaccination.visit.OpenDays;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/**
 * What stations have told of themselves: the days on which they vaccinate, {@code stations.open-days."24021"=thursday 5},
 * and their telephone, {@code stations.phones."24021"=0204 3999 000}.
 */
@ConfigMapping(prefix = "stations")
public interface StationDays {

    /** By facility code. */
    Map<String, String> openDays();

    /** By facility code, as people are to read them. */
    Map<String, String> phones();

    /** Where all go to the same station and its days are known; else nothing is known. */
    default OpenDays of(Collection<String> stations) {
        var different = stations.stream().filter(Objects::nonNull).distinct().toList();
        var days = different.size() == 1 ? openDays().get(different.get(0)) : null;
        return days == null ? OpenDays.UNKNOWN : OpenDays.parse(days);
    }
}
