package vn.sosuckhoe.reminder.plan;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.reminder.plan.Slices.Member;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class SlicesTest {

    @Test
    void people_are_cut_into_pieces_in_their_order() {
        var people = IntStream.range(0, 5).mapToObj(each -> member(each, "")).toList();

        assertThat(Slices.of(people, 2))
                .containsExactly(List.of(book(0), book(1)), List.of(book(2), book(3)), List.of(book(4)));
    }

    @Test
    void a_household_is_never_cut() {
        var people = List.of(member(0, ""), member(1, "h"), member(2, "h"), member(3, ""));

        assertThat(Slices.of(people, 2)).containsExactly(List.of(book(0)), List.of(book(1), book(2)), List.of(book(3)));
    }

    @Test
    void who_shares_a_phone_or_an_address_goes_along_however_far_away_also_over_others() {
        var people = List.of(
                member(0, "a", "0500"),
                member(1, ""),
                member(2, "b", "0500", "x@example.vn"),
                member(3, "b"),
                member(4, "", "x@example.vn"));

        assertThat(Slices.of(people, 3)).containsExactly(List.of(book(0), book(2), book(3), book(4)), List.of(book(1)));
    }

    @Test
    void a_number_of_very_many_ties_nobody() {
        var people = IntStream.range(0, 20)
                .mapToObj(each -> member(each, "", "0500"))
                .toList();

        assertThat(Slices.of(people, 5)).hasSize(4);
    }

    @Test
    void nobody_is_lost_and_nobody_is_twice() {
        var people = new ArrayList<Member>();
        for (var each = 0; each < 500; each++) {
            people.add(member(each, each % 3 == 0 ? "h" + each % 50 : "", "0500" + each * 7 % 90));
        }
        assertThat(Slices.of(people, 40).stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(Member::book).toList());
    }

    private static Member member(int number, String household, String... addresses) {
        return new Member(book(number), "pac mi", household, List.of(addresses));
    }

    private static UUID book(int number) {
        return new UUID(0x4000, 0x8000000000000000L + number);
    }
}
