package vn.sosuckhoe.book.chart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.Subject.Known;
import vn.sosuckhoe.checkup.Subject.Pregnancy;
import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ChartsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-05");

    @Test
    void a_disease_of_several_visits_is_known_once_from_the_first_on() {
        var subject = subject(
                List.of(), List.of(), visit("2026-05-05", "I10;E11.9"), visit("2024-02", "I10"), visit(null, "J45"));
        assertThat(subject.known())
                .containsExactlyInAnyOrder(
                        new Known("asthma", null),
                        new Known("hypertension", LocalDate.parse("2024-02-29")),
                        new Known("diabetes-type-2", DAY));
    }

    @Test
    void a_history_has_no_day_and_what_it_denies_is_not_known() {
        var subject = subject(
                List.of(),
                List.of(disease("hypertension", true), disease("diabetes", false), disease("asthma", null)),
                visit("2026-05-05", "I10"));
        assertThat(subject.known())
                .containsExactlyInAnyOrder(new Known("hypertension", null), new Known("asthma", null));
    }

    @Test
    void a_dose_given_in_the_fifth_month_tells_of_a_pregnancy_that_began_four_months_before() {
        assertThat(subject(List.of(dose("5")), List.of()).pregnancies())
                .containsExactly(new Pregnancy(LocalDate.parse("2026-01-05"), LocalDate.parse("2026-10-05")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "không", "0"})
    void a_month_that_is_none_tells_of_nothing(String month) {
        assertThat(subject(List.of(dose(month)), List.of()).pregnancies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Theo dõi tăng huyết áp", "TD: Tăng huyết áp", "Nghi tăng huyết áp", "Nghi ngờ THA"})
    void what_is_only_suspected_is_not_known(String name) {
        assertThat(subject(List.of(), List.of(), visit("2026-05-05", "I10", name))
                        .known())
                .isEmpty();
        assertThat(subject(List.of(), List.of(), visit("2026-05-05", "I10", "Tăng huyết áp, theo dõi định kỳ"))
                        .known())
                .containsExactly(new Known("hypertension", DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "Z34, 1",
        "Z34.0, 1",
        "O24.4, 1",
        "O13, 1",
        "I10;O24.4, 1",
        "J06.9, 0",
        "O80, 0",
        "O90, 0",
        "Z39, 0",
        "I10, 0"
    })
    void a_diagnosis_of_pregnancy_tells_of_its_day_alone(String icd, int pregnancies) {
        var found = subject(List.of(), List.of(), visit("2026-05-05", icd)).pregnancies();
        assertThat(found).hasSize(pregnancies).allMatch(each -> each.equals(new Pregnancy(DAY, DAY)));
    }

    private static Subject subject(List<Dose> doses, List<History.Disease> diseases, Visit... visits) {
        var book =
                Somebody.named("Lò Thị Mẩy").book().ill(diseases).doses(doses).visits(visits);
        return Charts.of(book.written()).subject();
    }

    private static Visit visit(String on, String icd) {
        return visit(on, icd, null);
    }

    private static Visit visit(String on, String icd, String name) {
        return new SampleVisit("v" + on, on).diagnosis(icd, name, null).visit();
    }

    private static Dose dose(String month) {
        return new Dose(
                "td", "Uốn ván", "td", null, PartialDate.parse("2026-05-05"), month, null, true, List.of("24021"));
    }

    private static History.Disease disease(String type, Boolean present) {
        return new History.Disease(new Coded(type, type), null, present, null, null, List.of("24021"));
    }
}
