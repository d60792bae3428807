package vn.sosuckhoe.local.commune.people;

import vn.sosuckhoe.local.commune.chance.Table;

import java.util.List;

/**
 * A commune with its station and hamlets.
 *
 * @param station 5-digit facility code
 * @param place commune and province in words, as they have been called since 01/07/2025
 * @param oldPlace the same in the words of the time before, with the district
 * @param code of the commune since 01/07/2025
 * @param oldDistrict code of the district that the commune belonged to before
 * @param ethnicities of its households, dealt in turn
 */
public record Village(
        String station,
        String stationName,
        String place,
        String oldPlace,
        String code,
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

    /** Two digits; a facility code begins with them. */
    public String province() {
        return station.substring(0, 2);
    }

    public String address(String hamlet, boolean former) {
        return hamlet + ", " + (former ? oldPlace : place);
    }
}
