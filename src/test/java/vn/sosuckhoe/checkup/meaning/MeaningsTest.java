package vn.sosuckhoe.checkup.meaning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sosuckhoe.checkup.Chart;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Told;
import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.Subject.Known;
import vn.sosuckhoe.checkup.indicator.Doubt;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.Text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class MeaningsTest {

    private static final Subject WOMAN = Case.subject("40y", "f", "-");

    @Test
    void a_class_is_told_with_its_scale_and_its_source() {
        var reading = Case.read("bmi", "24", "40y", "f", "-");
        assertThat(reading.rating().name()).isEqualTo(new Text("thừa cân", "overweight"));
        assertThat(reading.scale())
                .isEqualTo(new Text("thang cho người châu Á (QĐ 2892/2022)", "scale for Asian people (QĐ 2892/2022)"));
        assertThat(reading.source()).isEqualTo(new Source("QĐ 2892/2022/QĐ-BYT", "H"));
        assertThat(reading.sentence().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = Doubt.class, names = "UNIT_UNDERSTOOD", mode = EnumSource.Mode.EXCLUDE)
    void a_value_that_is_not_taken_as_it_stands_says_why_and_nothing_else(Doubt doubt) {
        var reading = Meanings.of(Case.observed("glucose-fasting", "33", doubt), WOMAN);
        assertThat(reading.sentence().id())
                .isEqualTo("doubt." + doubt.name().toLowerCase().replace('_', '-'));
        assertUnexplained(reading);
        assertThat(reading.observed().asSent()).isEqualTo("33");
    }

    @Test
    void of_several_doubts_the_most_telling_is_said() {
        var reading = Meanings.of(
                Case.observed("glucose-fasting", "330", Doubt.UNIT_MISSING, Doubt.UNIT_UNDERSTOOD, Doubt.IMPLAUSIBLE),
                WOMAN);
        assertThat(reading.sentence().id()).isEqualTo("doubt.implausible");
    }

    @Test
    void a_unit_that_only_one_reading_allows_is_no_obstacle() {
        var reading = Meanings.of(Case.observed("glucose-fasting", "5.2", Doubt.UNIT_UNDERSTOOD), WOMAN);
        assertThat(reading.rating().code()).isEqualTo("normal");
    }

    @Test
    void what_nobody_here_knows_the_station_explains() {
        var unknown = new Observed(null, "visit", PartialDate.of(Case.DAY), "?", "12", null, null, null, Set.of());
        var withoutRanges = new Observed(
                new Indicator("something-new", new Text("mới", "new"), null, 0, null, "blood"),
                "visit",
                PartialDate.of(Case.DAY),
                "?",
                "12",
                BigDecimal.valueOf(12),
                null,
                null,
                Set.of());
        for (var observed : List.of(unknown, withoutRanges)) {
            var reading = Meanings.of(observed, WOMAN);
            assertThat(reading.sentence().says().vi()).isEqualTo("Trạm y tế sẽ giải thích kết quả này.");
            assertUnexplained(reading);
        }
    }

    @Test
    void a_word_where_a_number_is_asked_for_is_not_guessed() {
        var reading = Meanings.of(Case.observed("glucose-fasting", "positive"), WOMAN);
        assertThat(reading.sentence().id()).isEqualTo("unknown");
        assertUnexplained(reading);
    }

    @Test
    void a_value_without_number_or_word_cannot_be_read() {
        assertThat(Meanings.of(Case.observed("glucose-fasting", "-"), WOMAN)
                        .sentence()
                        .id())
                .isEqualTo("doubt.unreadable");
    }

    @Test
    void a_disease_first_told_after_the_value_changes_nothing_of_it() {
        var subject = new Subject(
                PartialDate.of(Case.DAY.minusYears(50)),
                Sex.MALE,
                null,
                List.of(new Known("hypertension", Case.DAY.plusDays(1))),
                List.of());
        assertThat(Meanings.of(Case.observed("blood-pressure", "135/82"), subject)
                        .rating()
                        .code())
                .isEqualTo("high-normal");
    }

    @ParameterizedTest
    @CsvSource({"GO_NOW, true", "SEE_STATION, true", "WATCH, false", "FINE, false", "UNEXPLAINED, false"})
    void who_has_to_come_follows_from_the_level(Level level, boolean comes) {
        assertThat(level.callsToStation()).isEqualTo(comes);
    }

    @Test
    void a_conclusion_begins_with_what_asks_for_most_and_of_equals_with_the_first_told() {
        var fine = Case.read("bmi", "21", "40y", "f", "-");
        var open = Case.read("weight", "50", "40y", "f", "-");
        var grade1 = Case.read("blood-pressure", "142/92", "40y", "f", "-");
        var glucose = Case.read("glucose-fasting", "7.4", "40y", "f", "-");
        assertThat(Meanings.mostPressing(List.of(open, fine, grade1, glucose))).containsSame(grade1);
        assertThat(Meanings.mostPressing(List.of(glucose, fine, grade1))).containsSame(glucose);
        assertThat(Meanings.mostPressing(List.of(open, fine))).containsSame(fine);
        assertThat(Meanings.mostPressing(List.of())).isEmpty();
    }

    @Test
    void all_visits_are_read_in_their_order() {
        var chart = new Chart(WOMAN, List.of(visit("newer", "7,4 mmol/L"), visit("older", "5,1 mmol/L")));
        assertThat(Meanings.of(chart))
                .extracting(reading ->
                        reading.observed().encounter() + " " + reading.rating().code())
                .containsExactly("newer high", "older normal");
    }

    private static Encounter visit(String id, String glucose) {
        var told = new Told(null, null, "Glucose máu lúc đói", glucose, null, null, false);
        return new Encounter(id, PartialDate.of(Case.DAY), List.of(told), List.of(), null, null);
    }

    private static void assertUnexplained(Reading reading) {
        assertThat(reading.level()).isEqualTo(Level.UNEXPLAINED);
        assertThat(reading.rating()).isNull();
        assertThat(reading.bar()).isNull();
        assertThat(reading.scale()).isNull();
        assertThat(reading.source()).isNull();
    }
}
