package vn.sosuckhoe.checkup.meaning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.Subject.Known;
import vn.sosuckhoe.checkup.Subject.Pregnancy;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class WhoTest {

    private static final int[] STEPS = {0, 2, 216, 780, Integer.MAX_VALUE};

    @Test
    void of_whom_everything_is_known_there_is_one() {
        var known = List.of(new Known("copd", Case.DAY), new Known("asthma", Case.DAY.plusDays(1)));
        var subject = new Subject(birth("2000-11-21"), Sex.FEMALE, null, known, List.of());
        assertThat(Who.possible(subject, PartialDate.of(Case.DAY), STEPS))
                .containsExactly(new Who(25 * 12 + 11, Sex.FEMALE, false, Set.of("copd")));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-11-20, 2026-11-20, 312",
        "2000-11, 2026-11-20, 311",
        "2000, 2026-11-20, 310",
        "2008, 2026-11-20, 214 216",
        "2000, 2026, 300",
        "2026-11-20, 2026-11-20, 0",
        "2026, 2026-11-20, 0 2",
        "2027, 2026-11-20, 0 2 216 780",
        ", 2026-11-20, 0 2 216 780",
        "2000-11-20, , 0 2 216 780",
    })
    void as_many_ages_as_make_a_difference(String birth, String date, String months) {
        var subject = new Subject(birth(birth), Sex.MALE, null, List.of(), List.of());
        var ages = Who.possible(subject, birth(date), STEPS).stream()
                .map(who -> String.valueOf(who.months()))
                .toList();
        assertThat(String.join(" ", ages)).isEqualTo(months);
    }

    @Test
    void undetermined_and_unknown_may_be_either() {
        for (var sex : new Sex[] {null, Sex.UNDETERMINED}) {
            var subject = new Subject(birth("1990-01-01"), sex, null, List.of(), List.of());
            assertThat(Who.possible(subject, PartialDate.of(Case.DAY), STEPS))
                    .extracting(Who::sex)
                    .containsExactly(Sex.FEMALE, Sex.MALE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, true",
        "2026-02-28, false",
        "2026-11-30, true",
        "2026-12-01, false",
        "2026-04, true",
        "2025, false",
        "2026, false true",
        ", false true",
    })
    void a_day_that_is_not_sure_may_lie_in_a_pregnancy(String date, String pregnant) {
        var pregnancy = new Pregnancy(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 11, 30));
        var woman = new Subject(birth("1990-01-01"), Sex.FEMALE, null, List.of(), List.of(pregnancy));
        var said = Who.possible(woman, birth(date), new int[0]).stream()
                .map(who -> String.valueOf(who.pregnant()))
                .toList();
        assertThat(String.join(" ", said)).isEqualTo(pregnant);
    }

    @Test
    void a_man_is_never_pregnant() {
        var pregnancy = new Pregnancy(Case.DAY, Case.DAY);
        var man = new Subject(birth("1990-01-01"), Sex.MALE, null, List.of(), List.of(pregnancy));
        assertThat(Who.possible(man, PartialDate.of(Case.DAY), STEPS))
                .extracting(Who::pregnant)
                .containsExactly(false);
    }

    @Test
    void what_depends_on_what_nobody_wrote_down_says_what_is_missing() {
        assertThat(told("waist", "85", null, "f")).isEqualTo("who.day");
        assertThat(told("waist", "85", PartialDate.of(Case.DAY), "?")).isEqualTo("who.sex");
        assertThat(Case.read("waist", "85", "?", "f", "-").sentence().id()).isEqualTo("who.age");
        assertThat(Case.read("waist", "85", "?", "?", "-").sentence().id()).isEqualTo("who.age");
        assertThat(told("urine-nitrite", "negative", null, "?")).isEqualTo("urine-nitrite.normal");
    }

    private static String told(String indicator, String value, PartialDate date, String sex) {
        var dated = Case.observed(indicator, value);
        var observed =
                new Observed(dated.indicator(), "visit", date, "?", value, dated.value(), null, dated.word(), Set.of());
        return Meanings.of(observed, Case.subject("40y", sex, "-")).sentence().id();
    }

    private static PartialDate birth(String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }
}
