package vn.sosuckhoe.local.commune.people;

import java.util.List;
import vn.sosuckhoe.local.commune.chance.Table;

/**
 * A commune with its station and hamlets.
 *
 * @param station 5-digit facility code
 * @param code of the commune since 01/07/2025
 * @param oldDistrict code of the district that the commune belonged to before
 * @param ethnicities of its households, dealt in turn
 */
public record Village(
        String station,
        String stationName,
        String commune,
        String code,
        String oldProvince,
        String oldDistrict,
        List<String> ethnicities,
        List<String> hamlets) {

    public static List<Village> all() {
        return Table.read("villages.txt").stream()
                .map(row -> new Village(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.parts(6),
                        row.parts(7)))
                .toList();
    }

    /** @param former in the words of the time before 01/07/2025 */
    public String address(String hamlet, boolean former) {
        return hamlet + ", " + commune + (former ? ", huyện Lục Ngạn, tỉnh Bắc Giang" : ", tỉnh Bắc Ninh");
    }
}
