package vn.sosuckhoe.portal.school;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.schedule.Programme;
import vn.sosuckhoe.vaccination.schedule.Schedule;
import vn.sosuckhoe.vaccination.schedule.Span.MissingDay;
import vn.sosuckhoe.vaccination.schedule.VaccineGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTest {

    private static final Programme PROGRAMME =
            new Programme(List.of(version("2018-01-01", "Sởi"), version("2026-07-01", "Sởi – rubella")));

    @Test
    void a_group_is_called_as_the_version_that_assessed_it_calls_it() {
        assertThat(names("2026-07-01", Language.VI).group("MR")).isEqualTo("Sởi – rubella");
        assertThat(names("2018-01-01", Language.VI).group("MR")).isEqualTo("Sởi");
        assertThat(names("2026-07-01", Language.EN).group("MR")).isEqualTo("Measles");
    }

    @Test
    void a_group_that_the_schedule_does_not_name_is_called_by_its_code() {
        assertThat(names("2026-07-01", Language.VI).group("HPV")).isEqualTo("HPV");
    }

    @Test
    void the_schedule_is_told_by_its_title_and_its_version() {
        assertThat(names("2026-07-01", Language.VI))
                .extracting(Names::title, Names::version)
                .containsExactly("Lịch 2026-07-01", "2026-07-01");
    }

    private static Names names(String version, Language language) {
        return Names.of(PROGRAMME, new Assessment("tcmr " + version, null, List.of(), List.of(), null), language);
    }

    private static Schedule version(String since, String measles) {
        return new Schedule(
                "tcmr",
                LocalDate.parse(since),
                null,
                new Text("Lịch " + since, "Schedule"),
                MissingDay.LAST_OF_MONTH,
                30,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(new VaccineGroup("MR", new Text(measles, "Measles"), List.of(), true)),
                List.of(),
                List.of(),
                List.of());
    }
}
