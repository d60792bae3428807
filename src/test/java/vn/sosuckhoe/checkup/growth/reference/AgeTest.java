package vn.sosuckhoe.checkup.growth.reference;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-29, 0, 0",
        "2024-02-29, 2025-02-28, 365, 11",
        "2024-02-29, 2025-03-01, 366, 12",
        "2024-02-29, 2026-02-28, 730, 23",
        "2024-02-29, 2026-03-01, 731, 24",
        "2023-01-01, 2025-01-01, 731, 24",
        "2025-03-10, 2027-03-10, 730, 24",
        "2024-01-31, 2024-02-29, 29, 0",
        "2025-01-02, 2025-01-01, -1, 0"
    })
    void days_are_days_and_months_are_completed_by_the_calendar(LocalDate birth, LocalDate on, long days, long months) {
        assertThat(Age.between(birth, on)).isEqualTo(new Age(days, months));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "487, 16", "1826, 59.991786447638604", "1827, 60.02464065708419"})
    void a_month_is_the_twelfth_of_an_average_year(long days, double months) {
        assertThat(new Age(days, 0).months()).isEqualTo(months);
    }
}
