package vn.sosuckhoe.reminder.campaign.message;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.choice.Choice;
import vn.sosuckhoe.reminder.plan.Appointment;
import vn.sosuckhoe.reminder.plan.Invitee;
import vn.sosuckhoe.reminder.plan.Letter;
import vn.sosuckhoe.reminder.plan.Wave;
import vn.sosuckhoe.reminder.text.Templates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class WritingTest {

    private static final UUID CAMPAIGN = new UUID(0, 1);
    private static final Appointment MORNING =
            new Appointment(1, LocalDate.of(2026, 12, 1), LocalTime.of(7, 30), LocalTime.of(9, 0), null);

    @Test
    void one_person_is_called_by_the_whole_name_and_several_by_their_given_names() {
        assertThat(body(writing("elderly", false), "vi", "NGUYỄN VĂN AN")).contains("moi Nguyen Van An den");
        assertThat(body(writing("elderly", false), "vi", "NGUYỄN VĂN AN", "LÒ THỊ MẨY"))
                .contains("moi 2 nguoi: An, May den");
    }

    @Test
    void names_for_which_there_is_no_room_are_counted() {
        assertThat(body(
                        writing("elderly", false),
                        "vi",
                        Stream.generate(() -> "LÒ THỊ NGHIÊNG").limit(8).toArray(String[]::new)))
                .contains("moi 8 nguoi den");
        assertThat(body(writing("elderly", false), "vi", "NGUYỄN 漢")).contains("moi ong/ba den");
    }

    @Test
    void a_secret_list_names_nobody() {
        assertThat(body(writing("neutral", true), "vi", "NGUYỄN VĂN AN"))
                .contains("moi ong/ba den tram")
                .doesNotContain("Nguyen");
        assertThat(body(writing("neutral", true), "en", "NGUYỄN VĂN AN")).contains("invites you to");
    }

    @Test
    void another_place_of_the_slot_stands_in_the_place_of_the_campaigns() {
        var elsewhere = new Appointment(1, MORNING.day(), MORNING.from(), MORNING.to(), "Trường học Nà Hối");
        var message = writing("elderly", false).outgoing(letter("vi", elsewhere, "AN"), Wave.FIRST, "K7M4QD9R");

        assertThat(message.orElseThrow().body())
                .contains("tai Truong hoc Na Hoi")
                .doesNotContain("Pac Mi");
    }

    @Test
    void what_cannot_be_written_is_not_sent() {
        assertThat(writing("elderly", false).outgoing(letter("vi", null, "AN"), Wave.FIRST, "K7M4QD9R"))
                .isEmpty();
        assertThat(writing("elderly", false).outgoing(letter("vi", null, "AN"), Wave.RESULT, "K7M4QD9R"))
                .isPresent();
    }

    @Test
    void a_station_with_a_name_that_is_too_long_is_a_station() {
        assertThat(Writing.station("Trạm Y tế xã Thanh An")).isEqualTo("Trạm Y tế xã Thanh An");
        assertThat(Writing.station("x".repeat(41))).isEqualTo("Trạm y tế");
        assertThat(Writing.station(null)).isEqualTo("Trạm y tế");
    }

    private static String body(Writing writing, String language, String... names) {
        return writing.outgoing(letter(language, MORNING, names), Wave.FIRST, "K7M4QD9R")
                .orElseThrow()
                .body();
    }

    private static Writing writing(String template, boolean secret) {
        return new Writing(
                CAMPAIGN,
                "24021",
                "Trạm Y tế xã Thanh An",
                Templates.of(template).orElseThrow(),
                "Nhà văn hóa Pác Mỉ",
                "http://localhost:8080/so",
                secret);
    }

    private static Letter letter(String language, Appointment appointment, String... names) {
        return new Letter(
                Channel.SMS,
                "0500345678",
                language,
                Stream.of(names)
                        .map(name -> new Invitee(
                                UUID.randomUUID(),
                                name,
                                "0500345678",
                                true,
                                null,
                                List.of(),
                                Choice.UNMADE,
                                appointment))
                        .toList(),
                appointment,
                Instant.EPOCH,
                Instant.MAX,
                "key");
    }
}
