package vn.sosuckhoe.family;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.family.Guardianship.Stage;
import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class GuardianshipTest {

    @ParameterizedTest
    @CsvSource({
        // born, first day without a guardian's key
        "2008-05-20, 2026-05-20",
        "2008-05,    2026-05-01",
        "2008,       2026-01-01",
        "2008-02-29, 2026-02-28",
        "2008-12-31, 2026-12-31",
    })
    void a_guardians_key_ends_on_the_earliest_possible_18th_birthday(String born, LocalDate ends) {
        assertThat(Guardianship.endsOn(PartialDate.parse(born))).contains(ends);
    }

    @Test
    void without_a_date_of_birth_there_is_no_guardians_key() {
        assertThat(Guardianship.endsOn(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // born, today, stage
        "2019-05-20, 2026-05-19, SMALL_CHILD",
        "2019-05-20, 2026-05-20, CHILD",
        "2010-05-20, 2026-05-19, CHILD",
        "2010-05-20, 2026-05-20, YOUTH",
        "2008-05-20, 2026-05-19, YOUTH",
        "2008-05-20, 2026-05-20, ADULT",
        "2008,       2025-12-31, YOUTH",
        "2008,       2026-01-01, ADULT",
        ",           2026-01-01, ADULT",
    })
    void the_stages_change_at_7_16_and_18(String born, LocalDate today, Stage stage) {
        assertThat(Guardianship.stage(born == null ? null : PartialDate.parse(born), today))
                .isEqualTo(stage);
    }
}
