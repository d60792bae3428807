package vn.sosuckhoe.checkup.growth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.person.Sex;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2024-01-31, 2024-02-29, 1",
        "2024-01-31, 2024-05-31, 2024-06-30, 1",
        "2024-01-31, 2026-01-30, 2026-02-28, 1",
        "2024-01-31, 2026-01-31, 2026-04-30, 3",
        "2024-02-29, 2026-02-28, 2026-03-28, 1",
        "2024-02-29, 2026-03-01, 2026-06-01, 3",
        "2024-01-31, 2029-10-30, 2030-01-30, 3",
    })
    void every_month_under_two_years_and_every_quarter_until_six(
            LocalDate birth, LocalDate last, LocalDate next, int every) {
        var found = Rhythm.after(new Child(birth, Sex.FEMALE, null), last).orElseThrow();
        assertThat(found.on()).isEqualTo(next);
        assertThat(found.every()).isEqualTo(every);
        assertThat(found.source().text()).startsWith("TTLT 13/2016");
        assertThat(found.source().confidence()).isEqualTo("H");
    }

    @ParameterizedTest
    @CsvSource({"2029-10-31", "2030-01-30", "2030-01-31", "2040-01-01"})
    void from_the_sixth_birthday_on_there_is_no_day(LocalDate last) {
        assertThat(Rhythm.after(new Child(LocalDate.of(2024, 1, 31), Sex.MALE, null), last))
                .isEmpty();
    }

    @Test
    void the_sex_does_not_matter() {
        var birth = LocalDate.of(2024, 1, 1);
        assertThat(Rhythm.after(new Child(birth, null, null), birth)
                        .orElseThrow()
                        .on())
                .isEqualTo(LocalDate.of(2024, 2, 1));
    }
}
