package vn.sosuckhoe.projection;

import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.person.place.FormerProvince;
import vn.sosuckhoe.person.place.Place;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where somebody lives, in the words in which a vaccination schedule names areas: {@code province:24} is a province of
 * today, {@code before-2025:06} one of before 01/07/2025, because a roll-out planned then goes on in its old borders.
 */
final class Areas {

    private Areas() {}

    static Set<String> of(Place place, AdministrativeUnits units) {
        var areas = new LinkedHashSet<String>();
        place.province().ifPresent(province -> areas.add("province:" + province.code()));
        before(place, units).forEach(province -> areas.add("before-2025:" + province.code()));
        return areas;
    }

    /** The old address says it; a new one only where the commune lies. */
    private static Stream<FormerProvince> before(Place place, AdministrativeUnits units) {
        return place.provinceBefore().map(Stream::of).orElseGet(() -> place.commune().stream()
                .flatMap(commune -> units.provincesBefore(commune).stream()));
    }
}
