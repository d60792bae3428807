package vn.sosuckhoe.portal.view.chart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimeAxisTest {

    @ParameterizedTest
    @CsvSource({"2021-01-01, 40", "2026-01-01, 280", "2023-07-02, 160", "2022-01-01, 88"})
    void days_keep_their_distance(LocalDate day, long x) {
        assertThat(axis("2021-01-01", "2026-01-01").x(day)).isEqualTo(x);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-05, 2026-11-02, 2022-01-01 2023-01-01 2024-01-01 2025-01-01 2026-01-01",
        "2021-01-01, 2023-01-01, 2021-01-01 2022-01-01 2023-01-01",
        "2006-03-05, 2026-11-02, 2010-01-01 2015-01-01 2020-01-01 2025-01-01",
        "2025-06-10, 2026-05-30, 2025-07-01 2025-10-01 2026-01-01 2026-04-01",
        "2026-02-10, 2026-05-30, 2026-03-01 2026-04-01 2026-05-01",
        "2024-12-20, 2026-11-30, 2025-01-01 2025-07-01 2026-01-01 2026-07-01",
        "2026-02-10, 2026-02-12, ''"
    })
    void marks_are_years_or_where_the_time_is_short_months(LocalDate first, LocalDate last, String marks) {
        assertThat(new TimeAxis(first, last, 40, 280)
                        .marks().stream().map(LocalDate::toString).collect(Collectors.joining(" ")))
                .isEqualTo(marks);
    }

    @Test
    void one_day_is_no_time() {
        assertThatThrownBy(() -> axis("2026-01-01", "2026-01-01")).isInstanceOf(IllegalArgumentException.class);
    }

    private static TimeAxis axis(String first, String last) {
        return new TimeAxis(LocalDate.parse(first), LocalDate.parse(last), 40, 280);
    }
}
