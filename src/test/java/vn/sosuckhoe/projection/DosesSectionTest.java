package vn.sosuckhoe.projection;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.book.Book.Appointment;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.record.statement.Statement.Kind;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.sosuckhoe.projection.Records.HOSPITAL;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.appointment;
import static vn.sosuckhoe.projection.Records.given;
import static vn.sosuckhoe.projection.Records.record;

class DosesSectionTest {

    @Test
    void the_same_dose_told_by_two_sources_is_one_dose_with_two_sources() {
        var book = record().known()
                .dose(STATION, "2024-01-01", given("BCG", "BCG (IVAC)", "2015-06-10"))
                .dose(HOSPITAL, "2024-01-02", given("bcg", null, "2015-06-10"))
                .dose(HOSPITAL, "2024-01-02", given(null, "Sởi - Rubella", "2016-06-10"))
                .dose(STATION, "2024-01-02", given("MR", "SOI - RUBELLA", "2016-06-10"))
                .book();

        assertThat(book.vaccinations()).hasSize(2).allSatisfy(dose -> assertThat(dose.sources())
                .containsExactly(HOSPITAL, STATION));
    }

    @Test
    void the_same_code_is_the_same_vaccine_within_one_source_only() {
        var twoSources = record().known()
                .dose(STATION, "2024-01-01", given("01", "BCG", "2015-06-10"))
                .dose(HOSPITAL, "2024-01-02", given("01", "Viêm gan B", "2015-06-10"))
                .book();
        assertThat(twoSources.vaccinations()).extracting(Dose::name).containsExactly("BCG", "Viêm gan B");

        var oneSource = record().known()
                .dose(STATION, "2024-01-01", given("01", "BCG", "2015-06-10"))
                .dose(STATION, "2024-01-02", given("01", "BCG (IVAC)", "2015-06-10"))
                .book();
        assertThat(oneSource.vaccinations()).hasSize(1);
    }

    @Test
    void without_a_total_the_tetanus_doses_are_those_counted_at_the_latest_dose() {
        var book = record().known()
                .dose(STATION, "2024-03-01", tetanus("2020-01-10", 1))
                .dose(STATION, "2024-03-01", tetanus("2024-02-10", 3))
                .dose(HOSPITAL, "2024-09-01", tetanus("2022-02-10", 2))
                .dose(HOSPITAL, "2024-09-01", tetanus(null, 9))
                .book();

        assertThat(book.motherTetanusDoses()).isEqualTo(3);
    }

    private static DoseStatement tetanus(String date, int doses) {
        var day = date == null ? null : Records.date(date);
        return new DoseStatement("UV", "Uốn ván", null, true, day, null, null, null, doses);
    }

    @Test
    void another_day_another_vaccine_or_no_day_is_another_dose() {
        var book = record().known()
                .dose(STATION, "2024-01-01", given("BCG", "BCG", "2015-06-10"))
                .dose(HOSPITAL, "2024-01-01", given("BCG", "BCG", "2015-06-11"))
                .dose(HOSPITAL, "2024-01-01", given("OPV", "Bại liệt", "2015-06-10"))
                .dose(STATION, "2024-01-01", given("BCG", "BCG", null))
                .dose(HOSPITAL, "2024-01-01", given("BCG", "BCG", null))
                .book();

        assertThat(book.vaccinations()).hasSize(5);
    }

    @Test
    void doses_stand_from_the_oldest_on_and_those_without_a_day_last() {
        var book = record().known()
                .dose(STATION, "2024-01-01", given("C", "C", null))
                .dose(STATION, "2024-01-01", given("B", "B", "2016-06"))
                .dose(STATION, "2024-01-01", given("A", "A", "2015-06-11"))
                .book();

        assertThat(book.vaccinations()).extracting(Dose::code).containsExactly("A", "B", "C");
    }

    @Test
    void a_dose_that_the_newest_list_has_lost_stays_and_is_marked() {
        var kept = given("A", "A", "2015-06-11");
        var lost = given("B", "B", "2015-07-11");
        var book = record().known()
                .dose(STATION, "2024-01-01", lost)
                .dose(STATION, "2024-02-01", kept)
                .doseList(STATION, "2024-02-01", kept)
                .book();

        assertThat(book.vaccinations())
                .extracting(Dose::code, Dose::told)
                .containsExactly(tuple("A", true), tuple("B", false));
    }

    @Test
    void a_dose_that_another_source_still_tells_is_told() {
        var lost = given("B", "B", "2015-07-11");
        var book = record().known()
                .dose(STATION, "2024-01-01", lost)
                .doseList(STATION, "2024-02-01")
                .dose(HOSPITAL, "2024-01-01", lost)
                .book();

        assertThat(book.vaccinations()).singleElement().extracting(Dose::told).isEqualTo(true);
    }

    @Test
    void a_dose_taken_back_is_gone() {
        var book = record().known()
                .takesBack(STATION, "2024-01-01", "x", Kind.DOSE)
                .book();

        assertThat(book.vaccinations()).isEmpty();
    }

    @Test
    void a_line_not_given_with_a_day_to_come_is_an_appointment_and_no_dose() {
        var book = record().known()
                .dose(STATION, "2024-01-01", appointment("Sởi", "2024-03-01"))
                .book();

        assertThat(book.vaccinations()).isEmpty();
        assertThat(book.appointments())
                .containsExactly(new Appointment("vaccination", "Sởi", Records.date("2024-03-01"), List.of(STATION)));
    }

    @Test
    void an_appointment_is_kept_until_a_dose_of_the_vaccine_was_given() {
        var made = given(null, "5 trong 1", "2024-01-01", "2024-02-01");
        assertThat(record().known().dose(STATION, "2024-01-01", made).book().appointments())
                .hasSize(1);

        assertThat(record().known()
                        .dose(STATION, "2024-01-01", made)
                        .dose(HOSPITAL, "2024-01-30", given(null, "5 TRONG 1", "2024-01-30"))
                        .book()
                        .appointments())
                .isEmpty();
        assertThat(record().known()
                        .dose(STATION, "2024-01-01", made)
                        .dose(HOSPITAL, "2024-02-03", given(null, "Sởi", "2024-02-03"))
                        .book()
                        .appointments())
                .hasSize(1);
        assertThat(record().known()
                        .dose(STATION, "2024-01-01", appointment("Sởi", "2024-02-01"))
                        .dose(HOSPITAL, "2024-02-03", given(null, "Sởi", "2024-02-03"))
                        .book()
                        .appointments())
                .isEmpty();
    }

    @Test
    void the_same_appointment_from_two_sources_is_one() {
        var appointments = record().known()
                .dose(STATION, "2024-01-01", appointment("Sởi", "2024-03-01"))
                .dose(HOSPITAL, "2024-01-01", appointment("SỞI", "2024-03-01"))
                .dose(STATION, "2024-01-01", appointment("Bại liệt", "2024-02-01"))
                .book()
                .appointments();

        assertThat(appointments).extracting(Appointment::what).containsExactly("Bại liệt", "SỞI");
        assertThat(appointments.get(1).sources()).containsExactly(HOSPITAL, STATION);
    }
}
