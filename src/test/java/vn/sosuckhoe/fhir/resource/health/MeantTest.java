package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.meaning.Level;
import vn.sosuckhoe.checkup.meaning.Reading.Segment;
import vn.sosuckhoe.person.Text;

import java.math.BigDecimal;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class MeantTest {

    private static final Indicator GLUCOSE =
            new Indicator("glucose", new Text("Đường máu", "Glucose"), "mmol/L", 1, "15074-8", "glucose");

    @Test
    void the_range_ends_with_the_last_number_that_still_belongs_to_it() {
        var range = range(
                segment("2", "3.9", Level.SEE_STATION),
                segment("3.9", "5.6", Level.FINE),
                segment("5.6", "12", Level.WATCH));

        assertThat(range.getLow().getValue()).isEqualByComparingTo("3.9");
        assertThat(range.getHigh().getValue()).isEqualByComparingTo("5.5");
        assertThat(range.getHigh().getCode()).isEqualTo("mmol/L");
    }

    @Test
    void a_limit_that_belongs_to_the_class_below_it_belongs_to_the_range_only_above_it() {
        var range = range(
                segment("2", "3.9", Level.SEE_STATION),
                above("3.9", "5.6", Level.FINE),
                above("5.6", "12", Level.WATCH));

        assertThat(range.getLow().getValue()).isEqualByComparingTo("4.0");
        assertThat(range.getHigh().getValue()).isEqualByComparingTo("5.6");
    }

    @Test
    void the_end_of_the_line_is_no_bound() {
        var range = range(segment("2", "5.6", Level.FINE), segment("5.6", "12", Level.WATCH));

        assertThat(range.hasLow()).isFalse();
        assertThat(range.getHigh().getValue()).isEqualByComparingTo("5.5");
    }

    @Test
    void several_fine_classes_are_one_range() {
        var range = range(
                segment("0", "120", Level.FINE), segment("120", "130", Level.FINE), segment("130", "200", Level.WATCH));

        assertThat(range.getHigh().getValue()).isEqualByComparingTo("129.9");
    }

    @Test
    void where_nothing_or_everything_is_fine_or_fine_lies_on_both_sides_there_is_no_range() {
        assertThat(Meant.range(List.of(segment("2", "12", Level.WATCH)), GLUCOSE))
                .isEmpty();
        assertThat(Meant.range(List.of(segment("2", "12", Level.FINE)), GLUCOSE))
                .isEmpty();
        assertThat(Meant.range(
                        List.of(
                                segment("0", "1", Level.WATCH),
                                segment("1", "2", Level.FINE),
                                segment("2", "3", Level.WATCH),
                                segment("3", "4", Level.FINE),
                                segment("4", "5", Level.WATCH)),
                        GLUCOSE))
                .isEmpty();
    }

    private static ObservationReferenceRangeComponent range(Segment... segments) {
        return Meant.range(List.of(segments), GLUCOSE).orElseThrow();
    }

    private static Segment above(String from, String to, Level level) {
        return new Segment(new BigDecimal(from), new BigDecimal(to), level, null, true);
    }

    private static Segment segment(String from, String to, Level level) {
        return new Segment(new BigDecimal(from), new BigDecimal(to), level, null);
    }
}
