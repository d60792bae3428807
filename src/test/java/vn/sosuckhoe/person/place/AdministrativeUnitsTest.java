package vn.sosuckhoe.person.place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.person.CodeList;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.Tsv;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class AdministrativeUnitsTest {

    private final AdministrativeUnits units = AdministrativeUnits.vietnam();

    @ParameterizedTest
    @CsvSource({
        "01, Hà Nội,      CITY,     126, 51, 75, 0",
        "04, Cao Bằng,    PROVINCE, 56, 3, 53, 0",
        "08, Tuyên Quang, PROVINCE, 124, 7, 117, 0",
        "11, Điện Biên,   PROVINCE, 45, 3, 42, 0",
        "12, Lai Châu,    PROVINCE, 38, 2, 36, 0",
        "14, Sơn La,      PROVINCE, 75, 8, 67, 0",
        "15, Lào Cai,     PROVINCE, 99, 10, 89, 0",
        "19, Thái Nguyên, PROVINCE, 92, 15, 77, 0",
        "20, Lạng Sơn,    PROVINCE, 65, 4, 61, 0",
        "22, Quảng Ninh,  PROVINCE, 54, 30, 22, 2",
        "24, Bắc Ninh,    PROVINCE, 99, 33, 66, 0",
        "25, Phú Thọ,     PROVINCE, 148, 15, 133, 0",
        "31, Hải Phòng,   CITY,     114, 45, 67, 2",
        "33, Hưng Yên,    PROVINCE, 104, 11, 93, 0",
        "37, Ninh Bình,   PROVINCE, 129, 32, 97, 0",
        "38, Thanh Hóa,   PROVINCE, 166, 19, 147, 0",
        "40, Nghệ An,     PROVINCE, 130, 11, 119, 0",
        "42, Hà Tĩnh,     PROVINCE, 69, 9, 60, 0",
        "44, Quảng Trị,   PROVINCE, 78, 8, 69, 1",
        "46, Huế,         CITY,     40, 21, 19, 0",
        "48, Đà Nẵng,     CITY,     94, 23, 70, 1",
        "51, Quảng Ngãi,  PROVINCE, 96, 9, 86, 1",
        "52, Gia Lai,     PROVINCE, 135, 25, 110, 0",
        "56, Khánh Hòa,   PROVINCE, 65, 16, 48, 1",
        "66, Đắk Lắk,     PROVINCE, 102, 14, 88, 0",
        "68, Lâm Đồng,    PROVINCE, 124, 20, 103, 1",
        "75, Đồng Nai,    PROVINCE, 95, 23, 72, 0",
        "79, Hồ Chí Minh, CITY,     168, 113, 54, 1",
        "80, Tây Ninh,    PROVINCE, 96, 14, 82, 0",
        "82, Đồng Tháp,   PROVINCE, 102, 20, 82, 0",
        "86, Vĩnh Long,   PROVINCE, 124, 19, 105, 0",
        "91, An Giang,    PROVINCE, 102, 14, 85, 3",
        "92, Cần Thơ,     CITY,     103, 31, 72, 0",
        "96, Cà Mau,      PROVINCE, 64, 9, 55, 0",
    })
    void every_province_has_its_communes(
            String code, String name, UnitKind kind, int communes, long wards, long rural, long zones) {
        var province = units.province(code, LocalDate.of(2025, 7, 1)).orElseThrow();
        assertThat(province.name()).isEqualTo(name);
        assertThat(province.kind()).isEqualTo(kind);
        var kinds = units.communes().stream()
                .filter(commune -> commune.province().code().equals(code))
                .collect(Collectors.groupingBy(Commune::kind, Collectors.counting()));
        assertThat(kinds.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(communes);
        assertThat(kinds.getOrDefault(UnitKind.WARD, 0L)).isEqualTo(wards);
        assertThat(kinds.getOrDefault(UnitKind.COMMUNE, 0L)).isEqualTo(rural);
        assertThat(kinds.getOrDefault(UnitKind.SPECIAL_ZONE, 0L)).isEqualTo(zones);
    }

    @Test
    void the_country_has_34_provinces_and_3321_communes() {
        assertThat(units.provinces()).hasSize(34);
        assertThat(units.communes()).hasSize(3321).allSatisfy(commune -> assertThat(commune.code())
                .matches("[0-9]{5}"));
        assertThat(units.communes().stream().collect(Collectors.groupingBy(Commune::kind, Collectors.counting())))
                .containsEntry(UnitKind.COMMUNE, 2621L)
                .containsEntry(UnitKind.WARD, 687L)
                .containsEntry(UnitKind.SPECIAL_ZONE, 13L);
    }

    @Test
    void every_old_province_went_into_one_of_today() {
        var old = CodeList.personalIdProvinces().names().keySet();
        assertThat(old).hasSize(63).allSatisfy(code -> {
            var former = units.formerProvince(code).orElseThrow();
            assertThat(units.province(former.successor()).orElseThrow().mergedFrom())
                    .contains(former.name());
            assertThat(former.validity().on(LocalDate.of(2025, 6, 30))).isTrue();
            assertThat(former.validity().on(LocalDate.of(2025, 7, 1))).isFalse();
        });
        assertThat(units.provinces().stream()
                        .mapToInt(province -> province.mergedFrom().size())
                        .sum())
                .isEqualTo(63);
    }

    @Test
    void every_old_commune_lies_in_the_province_its_own_went_into() {
        var rows = Tsv.rows(AdministrativeUnits.class, "former-communes.tsv.gz");
        var coded =
                rows.stream().map(row -> row[0]).filter(code -> !code.isEmpty()).toList();
        assertThat(rows).hasSize(10_806);
        assertThat(coded).hasSize(10_034).doesNotHaveDuplicates().allSatisfy(code -> {
            var former = units.formerCommune(code).orElseThrow();
            assertThat(former.successors())
                    .isNotEmpty()
                    .doesNotContainNull()
                    .doesNotHaveDuplicates()
                    .extracting(commune -> commune.province().code())
                    .containsOnly(former.province().successor());
        });
        assertThat(rows).filteredOn(row -> row[5].contains(",")).hasSize(22);
    }

    @Test
    void names_are_composed_and_have_no_stray_spaces() {
        assertThat(units.communes()).extracting(Commune::address).allSatisfy(address -> assertThat(address)
                .isEqualTo(Folding.plain(address)));
    }

    @Test
    void every_province_row_tells_where_it_comes_from_and_how_sure_it_is() {
        assertThat(Tsv.rows(AdministrativeUnits.class, "provinces.tsv"))
                .hasSize(98)
                .allSatisfy(row -> {
                    assertThat(row[6]).isNotBlank();
                    assertThat(row[7]).isIn("H", "M", "L");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "01", "001", " 01 ", "０１"})
    void a_province_code_is_read_with_and_without_zeros(String code) {
        assertThat(units.province(code)).map(Province::fullName).contains("Thành phố Hà Nội");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00004", "4", "0004", " 00004"})
    void a_commune_code_is_read_with_and_without_zeros(String code) {
        assertThat(units.commune(code)).map(Commune::address).contains("Phường Ba Đình, Thành phố Hà Nội");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"27", "99", "x", "0", "-1", "1234567"})
    void other_codes_are_no_province_of_today(String code) {
        assertThat(units.province(code)).isEmpty();
        assertThat(units.commune(code)).isEmpty();
    }

    @Test
    void dong_nai_is_a_city_since_30_april_2026() {
        Function<String, UnitKind> kindOn =
                day -> units.province("75", LocalDate.parse(day)).orElseThrow().kind();
        assertThat(kindOn.apply("2026-04-29")).isEqualTo(UnitKind.PROVINCE);
        assertThat(kindOn.apply("2026-04-30")).isEqualTo(UnitKind.CITY);
        assertThat(units.province("75").orElseThrow().confidence()).isEqualTo("M");
        assertThat(units.province("75", LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(units.provinces())
                .filteredOn(province -> province.kind() == UnitKind.CITY)
                .hasSize(7);
    }
}
