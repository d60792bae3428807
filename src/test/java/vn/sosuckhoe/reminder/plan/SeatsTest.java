package vn.sosuckhoe.reminder.plan;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.reminder.plan.Seats.Guest;
import vn.sosuckhoe.reminder.plan.Seats.Slot;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class SeatsTest {

    private static final Slot EARLY = new Slot(1, "", 2, 0);
    private static final Slot LATE = new Slot(2, "", 5, 0);
    private static final Slot PAC_MI = new Slot(3, "pac mi", 3, 0);

    @Test
    void a_household_comes_together_in_the_first_slot_that_has_room_for_all_of_it() {
        var seats = Seats.assign(
                List.of(
                        guest(1, "na hoi", "h1"),
                        guest(2, "na hoi", "h2"),
                        guest(3, "na hoi", "h2"),
                        guest(4, "na hoi", "")),
                List.of(EARLY, LATE));

        assertThat(seats).isEqualTo(Map.of(book(1), 1, book(2), 2, book(3), 2, book(4), 1));
    }

    @Test
    void a_hamlet_goes_to_its_own_slots_and_others_to_those_for_all() {
        var seats = Seats.assign(List.of(guest(1, "pac mi", ""), guest(2, "na hoi", "")), List.of(EARLY, PAC_MI));

        assertThat(seats).isEqualTo(Map.of(book(1), 3, book(2), 1));
    }

    @Test
    void nobody_stays_without_a_time_where_everything_is_full() {
        var full = new Slot(1, "", 2, 2);
        var fuller = new Slot(2, "", 2, 5);

        assertThat(Seats.assign(List.of(guest(1, "na hoi", "h"), guest(2, "na hoi", "h")), List.of(fuller, full)))
                .isEqualTo(Map.of(book(1), 1, book(2), 1));
    }

    @Test
    void a_hamlet_that_was_forgotten_goes_where_there_is_room() {
        assertThat(Seats.assign(List.of(guest(1, "na hoi", "")), List.of(PAC_MI)))
                .isEqualTo(Map.of(book(1), 3));
    }

    @Test
    void households_of_the_same_number_in_two_hamlets_are_two() {
        assertThat(Seats.assign(
                        List.of(guest(1, "na hoi", "1"), guest(2, "pac mi", "1")),
                        List.of(new Slot(1, "", 1, 0), LATE)))
                .isEqualTo(Map.of(book(1), 1, book(2), 2));
    }

    @Test
    void without_slots_nobody_has_one() {
        assertThat(Seats.assign(List.of(guest(1, "na hoi", "")), List.of())).isEmpty();
    }

    private static Guest guest(int number, String hamlet, String household) {
        return new Guest(book(number), hamlet, household);
    }

    private static UUID book(int number) {
        return new UUID(0x4000, 0x8000000000000000L + number);
    }
}
