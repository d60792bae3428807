package vn.sosuckhoe.family;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.family.Guardianship.Stage;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonalId;

import java.time.LocalDate;
import java.util.List;

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
        // told newest, number, first day without a guardian's key
        "2025-03-01, 024060000001, 1978-12-31",
        "2020-03-01, 024220000001, 2038-03-01",
        "2020-12-31, 024219000001, 2037-12-31",
        "1959,       024060000001, 1977-01-01",
    })
    void nobody_is_told_younger_than_the_persons_number_says(String newest, String number, LocalDate ends) {
        var born = PartialDate.parse(newest);
        assertThat(Guardianship.endsOn(born, List.of(born), List.of(new PersonalId(number))))
                .contains(ends);
    }

    @Test
    void of_several_numbers_the_oldest_counts() {
        var born = PartialDate.parse("2025-03-01");
        var numbers = List.of(new PersonalId("024225000001"), new PersonalId("024060000001"));
        assertThat(Guardianship.endsOn(born, List.of(born), numbers)).contains(LocalDate.of(1978, 12, 31));
    }

    @Test
    void without_a_number_the_earliest_date_of_birth_told_counts() {
        var newest = PartialDate.parse("2025-03-01");
        var told = List.of(newest, PartialDate.parse("1960"), PartialDate.parse("2024-01-01"));
        assertThat(Guardianship.endsOn(newest, told, List.of())).contains(LocalDate.of(1978, 1, 1));
        assertThat(Guardianship.endsOn(null, List.of(), List.of())).isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        // born, first day from which confidential items are kept from guardians
        "2011-05-20, 2026-05-20",
        "2011-05,    2026-05-01",
        "2011,       2026-01-01",
        "2012-02-29, 2027-02-28",
    })
    void secrets_are_kept_from_the_earliest_possible_15th_birthday(String born, LocalDate from) {
        assertThat(Guardianship.keepsSecretsFrom(PartialDate.parse(born))).contains(from);
        assertThat(Guardianship.keepsSecretsFrom(null)).isEmpty();
    }

    @Test
    void nobody_is_told_too_young_for_secrets() {
        var young = PartialDate.parse("2025-03-01");
        var numbers = List.of(new PersonalId("024210000001"));
        assertThat(Guardianship.keepsSecretsFrom(young, List.of(young), numbers))
                .contains(LocalDate.of(2025, 12, 31));
        assertThat(Guardianship.keepsSecretsFrom(young, List.of(young, PartialDate.parse("2010")), List.of()))
                .contains(LocalDate.of(2025, 1, 1));
        assertThat(Guardianship.keepsSecretsFrom(null, List.of(), numbers)).isEmpty();
    }
}
