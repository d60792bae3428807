package vn.sosuckhoe.book.chart;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.chart.Growing.Measuring;
import vn.sosuckhoe.checkup.growth.Child;
import vn.sosuckhoe.checkup.growth.Measured;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class GrowingTest {

    private static final LocalDate BORN = LocalDate.of(2024, 2, 3);

    @Test
    void birth_comes_first_then_the_visits_oldest_first() {
        var growing = of(
                "2024-02-03",
                birth(true, measure("birth-weight", "3100", "g"), measure("birth-length", "50", "cm")),
                visit("b", "2024-05-03", measure("weight", "6.1", "kg"), measure("height", "60", "cm")),
                visit("a", "2024-03-04", measure("weight", "4.0", "kg")));
        assertThat(growing.child()).isEqualTo(new Child(BORN, Sex.FEMALE, true));
        assertThat(growing.measurings()).extracting(Measuring::visit).containsExactly(null, "a", "b");
        assertThat(growing.measurings().get(0).measured().weight()).isEqualByComparingTo("3.1");
        assertThat(growing.measurings().get(0).measured().height()).isEqualByComparingTo("50");
        assertThat(growing.measurings().get(2).measured())
                .isEqualTo(
                        new Measured(LocalDate.of(2024, 5, 3), number("6.1"), number("60"), null, null, null, false));
    }

    @Test
    void what_the_intake_doubts_and_what_has_no_unit_is_told_but_never_counted() {
        var slip = new Measure("weight", "8100", number("8100"), "kg", true);
        var unread = new Measure("height", "bảy mươi", null, "cm", false);
        var noUnit = measure("head", "44", null);
        var growing =
                of("2024-02-03", null, visit("a", "2024-08-03", slip, unread, noUnit, measure("pulse", "99", "/min")));
        assertThat(growing.measurings())
                .containsExactly(new Measuring(
                        "a",
                        new Measured(LocalDate.of(2024, 8, 3), null, null, null, null, null, false),
                        List.of(slip, unread, noUnit)));
    }

    @Test
    void head_and_arm_are_taken_where_a_source_tells_them() {
        var growing = of(
                "2024-02-03", null, visit("a", "2025-02-03", measure("head", "45", "cm"), measure("arm", "142", "mm")));
        assertThat(growing.measurings().get(0).measured().head()).isEqualByComparingTo("45");
        assertThat(growing.measurings().get(0).measured().arm()).isEqualByComparingTo("14.2");
    }

    @Test
    void a_visit_without_a_measure_without_a_day_or_before_birth_says_nothing() {
        assertThat(of(
                                "2024-02-03",
                                birth(null, null, null),
                                visit("a", "2024-08-03", measure("pulse", "99", "/min")),
                                visit("b", "2024-08", measure("weight", "7", "kg")),
                                visit("c", "2024-02-02", measure("weight", "3", "kg")))
                        .measurings())
                .isEmpty();
    }

    @Test
    void the_last_day_of_a_child_is_the_one_before_the_nineteenth_birthday() {
        var growing = of(
                "2024-02-03",
                null,
                visit("last", "2043-02-02", measure("weight", "50", "kg")),
                visit("grown", "2043-02-03", measure("weight", "50", "kg")));
        assertThat(growing.measurings()).extracting(Measuring::visit).containsExactly("last");
    }

    @Test
    void without_a_day_of_birth_nothing_can_be_said() {
        assertThat(Growing.of(book("2024-02", null))).isEmpty();
        assertThat(Growing.of(book(null, null))).isEmpty();
    }

    @Test
    void it_concerns_whoever_may_still_be_under_nineteen() {
        var person = book("2007-11", null).person();
        assertThat(Growing.concerns(person, LocalDate.of(2026, 11, 29))).isTrue();
        assertThat(Growing.concerns(person, LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(Growing.concerns(book(null, null).person(), BORN)).isFalse();
    }

    private static Growing of(String born, History.Birth birth, Visit... visits) {
        return Growing.of(book(born, birth, visits)).orElseThrow();
    }

    private static Book book(String born, History.Birth birth, Visit... visits) {
        return Somebody.named(null)
                .sex(Sex.FEMALE)
                .born(born == null ? null : PartialDate.parse(born))
                .book()
                .birth(birth)
                .visits(visits)
                .written();
    }

    private static History.Birth birth(Boolean preterm, Measure weight, Measure length) {
        return new History.Birth(null, preterm, null, weight, length, null, null);
    }

    private static Visit visit(String id, String day, Measure... measures) {
        return new SampleVisit(id, day).measures(List.of(measures)).visit();
    }

    private static Measure measure(String name, String number, String unit) {
        return new Measure(name, number, number(number), unit, false);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
