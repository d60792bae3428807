package vn.sosuckhoe.projection;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.person.place.AdministrativeUnits;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class AreasTest {

    private static final AdministrativeUnits UNITS = AdministrativeUnits.vietnam();

    @Test
    void an_old_address_names_the_province_of_before() {
        assertThat(areas("06", "", "")).containsExactlyInAnyOrder("province:19", "before-2025:06");
    }

    @Test
    void a_commune_of_today_lies_where_its_parts_lay() {
        assertThat(areas("24", "", "07612")).containsExactlyInAnyOrder("province:24", "before-2025:24");
    }

    @Test
    void of_a_province_alone_nobody_knows_where_in_it() {
        assertThat(areas("24", "", "")).containsExactly("province:24");
    }

    @Test
    void who_lives_nowhere_lives_in_no_area() {
        assertThat(areas("", "", "")).isEmpty();
    }

    @Test
    void every_commune_of_today_lay_in_some_province() {
        var lost = UNITS.communes().stream()
                .filter(commune -> UNITS.provincesBefore(commune).isEmpty()
                        || UNITS.provincesBefore(commune).stream().anyMatch(before -> !before.successor()
                                .equals(commune.province().code())))
                .map(commune -> commune.address() + " " + UNITS.provincesBefore(commune))
                .toList();

        assertThat(lost).isEmpty();
    }

    private static Set<String> areas(String province, String district, String commune) {
        return Areas.of(UNITS.resolve(province, district, commune), UNITS);
    }
}
