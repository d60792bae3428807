package vn.sosuckhoe.vaccination;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.vaccination.schedule.VaccineGroup;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class TcmrFilesTest {

    @Test
    void the_four_versions_are_read_in_the_order_of_the_circulars() {
        assertThat(Schedules.tcmr().versions())
                .extracting(version -> version.name())
                .containsExactly("tcmr 2018-01-01", "tcmr 2024-08-01", "tcmr 2026-02-15", "tcmr 2026-07-01");
    }

    @Test
    void groups_stand_in_the_order_of_the_pink_book() {
        assertThat(Schedules.tcmr().on(LocalDate.parse("2026-11-22")).groups())
                .extracting(VaccineGroup::code)
                .containsExactly(
                        "BCG", "HEPB0", "DPT", "TD", "HEPB", "HIB", "OPV", "IPV", "ROTA", "PCV", "MR", "JE", "HPV",
                        "TETANUS");
    }

    @Test
    void every_province_of_a_roll_out_is_one_of_before_the_reform() {
        var units = AdministrativeUnits.vietnam();
        assertThat(Schedules.tcmr().on(LocalDate.parse("2026-11-22")).series())
                .flatMap(series -> series.rollOut())
                .hasSize(16 + 4)
                .allSatisfy(rollOut -> assertThat(
                                units.formerProvince(rollOut.area().replaceFirst("^before-2025:", "")))
                        .isPresent());
    }

    @Test
    void every_antigen_of_a_group_has_a_standard_series_in_it() {
        for (var version : Schedules.tcmr().versions()) {
            for (var group : version.groups()) {
                assertThat(version.series().stream()
                                .filter(series ->
                                        series.standard() && series.group().equals(group.code()))
                                .flatMap(series -> series.antigens().stream()))
                        .as(version.name() + " " + group.code())
                        .containsAll(group.antigens());
            }
        }
    }
}
