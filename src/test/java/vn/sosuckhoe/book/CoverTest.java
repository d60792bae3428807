package vn.sosuckhoe.book;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.book.Book.Appointment;
import vn.sosuckhoe.person.PartialDate;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CoverTest {

    private static final PartialDate MISSED = PartialDate.parse("2026-11-05");
    private static final PartialDate LATER = PartialDate.parse("2026-11-12");

    @Test
    void a_missed_vaccination_stays_open_when_the_person_was_only_seen_since() {
        assertThat(open(new Appointment("vaccination", "Sởi", MISSED, List.of())))
                .hasSize(1);
    }

    @Test
    void any_other_day_is_answered_by_a_visit_on_it_or_after() {
        assertThat(open(new Appointment("checkup", null, MISSED, List.of()))).isEmpty();
        assertThat(open(new Appointment("checkup", null, LATER, List.of()))).isEmpty();
        assertThat(open(new Appointment("checkup", null, PartialDate.parse("2026-11-13"), List.of())))
                .hasSize(1);
    }

    private static List<Appointment> open(Appointment appointment) {
        var visit = new Visit(
                "v", LATER, null, null, null, null, null, List.of(), null, List.of(), null, List.of(), List.of(),
                List.of());
        var person = new Person(
                "Lò Văn Páo",
                null,
                null,
                false,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
        return Cover.of(new Book(
                        person,
                        null,
                        List.of(),
                        null,
                        List.of(visit),
                        List.of(appointment),
                        null,
                        List.of(),
                        List.of()))
                .open();
    }
}
