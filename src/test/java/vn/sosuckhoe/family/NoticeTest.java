package vn.sosuckhoe.family;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTest {

    @ParameterizedTest
    @CsvSource({
        // today, what is told of a key that ends on 2026-11-22
        "2026-09-22, NONE",
        "2026-09-23, ENDS_SOON",
        "2026-11-21, ENDS_SOON",
        "2026-11-22, HAS_ENDED",
        "2027-01-20, HAS_ENDED",
        "2027-01-21, NONE",
    })
    void both_sides_are_told_for_sixty_days_before_and_sixty_days_after(LocalDate today, Notice notice) {
        assertThat(Notice.of(LocalDate.of(2026, 11, 22), today)).isEqualTo(notice);
    }

    @Test
    void a_key_without_an_end_is_nothing_to_tell() {
        assertThat(Notice.of(null, LocalDate.of(2026, 11, 22))).isEqualTo(Notice.NONE);
    }

    @Test
    void the_first_day_still_told_of_is_the_sixtieth_with_today() {
        assertThat(Notice.endedSince(LocalDate.of(2027, 1, 20))).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}
