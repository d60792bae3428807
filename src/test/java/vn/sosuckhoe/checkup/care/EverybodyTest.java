package vn.sosuckhoe.checkup.care;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EverybodyTest {

    @ParameterizedTest
    @CsvSource({
        "1980, yearly-everyone",
        "1960-05-05, yearly-from-60",
        "1967-05-05, yearly-from-60",
        "1967-05-06, yearly-everyone",
        "2015, yearly-pupil",
        "2024-01-01, yearly-everyone"
    })
    void a_year_after_a_check_up_comes_the_next(String birth, String reason) {
        var due = Life.due(
                Life.born(birth)
                        .came("2026-05-05", "Khám sức khỏe định kỳ hằng năm", "Z00.0")
                        .care()
                        .routine(),
                "yearly-checkup");
        assertEquals(List.of(LocalDate.parse("2027-05-05"), reason), List.of(due.on(), due.reason()));
        assertEquals(LocalDate.parse("2027-06-05"), due.overdueFrom());
        assertNull(due.until());
    }

    @ParameterizedTest
    @CsvSource({"'Khám sức khỏe toàn dân', ''", "'KHÁM SỨC KHOẺ', ''", "'Khám sàng lọc', J06", "'', Z00.1"})
    void a_check_up_is_known_by_its_reason_or_its_code(String reason, String icd) {
        assertEquals(
                1,
                Life.born("1980")
                        .came("2026-05-05", reason, icd)
                        .care()
                        .routine()
                        .size());
    }

    @Test
    void a_visit_for_an_illness_is_no_check_up() {
        assertTrue(Life.born("1980")
                .visit("2026-05-05", "I10", null)
                .care()
                .routine()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-05-05, 2026-06-05",
        "2023-01-15, 2026-05-05, 2026-08-05",
        "2024-05-06, 2026-05-05, 2026-06-05",
        "2024-05-05, 2026-05-05, 2026-08-05"
    })
    void a_child_is_measured_again_by_the_rhythm_of_its_age(String birth, String last, LocalDate on) {
        var due = Life.due(
                Life.born(birth).visit(last, "", null, "weight 7.4").care().routine(), "measuring");
        assertEquals(on, due.on());
        assertEquals(on.plusDays(14), due.overdueFrom());
        assertEquals(LocalDate.parse(birth).plusYears(6), due.until());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-01, weight 18",
        "2020-06-01, height 110",
        "2026-01-15, weight 740 ?",
        "2026-01-15, pulse 120",
        "2026, weight 5"
    })
    void who_is_too_old_or_never_measured_or_of_unknown_birth_is_not(String birth, String value) {
        assertTrue(Life.born(birth)
                .visit("2026-05-05", "", null, value)
                .care()
                .routine()
                .isEmpty());
    }
}
