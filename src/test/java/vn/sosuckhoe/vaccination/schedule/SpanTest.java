package vn.sosuckhoe.vaccination.schedule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.vaccination.schedule.Span.MissingDay;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "2 months, 2 months",
        "1 month, 1 month",
        "12 months - 4 days, 12 months - 4 days",
        "1 year + 6 weeks, 1 year + 6 weeks",
        "0 days, 0 days",
        "-4 days, -4 days",
        "1 year + 1 year, 2 years"
    })
    void a_span_is_written_as_it_is_read(String text, String again) {
        assertThat(Span.parse(text)).hasToString(again);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two months", "2 moons", "2", "months", "2 months?", "? 2 months"})
    void what_is_no_span_is_refused(String text) {
        assertThatThrownBy(() -> Span.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 1 month, 2024-02-29, 2024-03-01",
        "2023-01-31, 1 month, 2023-02-28, 2023-03-01",
        "2024-02-29, 1 year, 2025-02-28, 2025-03-01",
        "2024-02-29, 4 years, 2028-02-29, 2028-02-29",
        "2024-03-31, 1 month - 4 days, 2024-04-26, 2024-04-27",
        "2024-03-31, 4 weeks + 1 day, 2024-04-29, 2024-04-29",
        "2024-03-31, 0 days, 2024-03-31, 2024-03-31",
        "2024-12-31, 1 year + 2 months, 2026-02-28, 2026-03-01"
    })
    void months_first_then_days(LocalDate from, String span, LocalDate last, LocalDate first) {
        assertThat(Span.parse(span).after(from, MissingDay.LAST_OF_MONTH)).isEqualTo(last);
        assertThat(Span.parse(span).after(from, MissingDay.FIRST_OF_NEXT_MONTH)).isEqualTo(first);
    }
}
