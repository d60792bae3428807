package vn.sosuckhoe.portal.calendar.ics;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.portal.calendar.ics.Readers.Seen;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DayCalendarTest {

    private static final Instant CHANGED = Instant.parse("2026-11-21T03:42:00.987Z");
    private static final String TITLE = "Lịch hẹn trạm y tế – LTBN";
    private static final String URL = "https://so.example.vn/so";

    @Test
    void three_programs_read_the_same_days() {
        var text = calendar(
                        true, event("a@so-suc-khoe", "2026-12-05", TITLE), event("b@so-suc-khoe", "2027-02-28", TITLE))
                .text();

        var expected = List.of(
                new Seen("a@so-suc-khoe", LocalDate.of(2026, 12, 5), TITLE, "Mở Sổ Sức Khỏe để xem", URL, 7, true),
                new Seen("b@so-suc-khoe", LocalDate.of(2027, 2, 28), TITLE, "Mở Sổ Sức Khỏe để xem", URL, 7, true));
        Readers.ALL.forEach(
                (name, reader) -> assertThat(reader.apply(text)).as(name).isEqualTo(expected));
    }

    @Test
    void three_programs_read_odd_signs_and_long_names_as_they_were_written() {
        var odd = "H'Hen, Niê; \\ \"Đặng\": ".repeat(9) + "dòng\nhai 😀";

        Readers.ALL.forEach((name, reader) -> assertThat(reader.apply(
                        calendar(false, event("a", "2026-12-05", odd)).text()))
                .as(name)
                .extracting(Seen::title)
                .containsExactly(odd));
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_split() {
        for (var shift = 0; shift < 4; shift++) {
            var title = "x".repeat(shift) + "Ễ😀đ".repeat(60);
            var text = calendar(true, event("a", "2026-12-05", title)).text();

            assertThat(text).endsWith("END:VCALENDAR\r\n");
            assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
            assertThat(text.split("\r\n")).allSatisfy(line -> {
                var octets = line.getBytes(StandardCharsets.UTF_8);
                assertThat(octets).hasSizeLessThanOrEqualTo(75);
                assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
            });
            assertThat(text.replace("\r\n ", "")).contains(title);
        }
    }

    @Test
    void a_calendar_without_days_is_still_one() {
        Readers.ALL.forEach((name, reader) ->
                assertThat(reader.apply(calendar(true).text())).as(name).isEmpty());
    }

    @Test
    void it_says_what_kind_of_calendar_it_is_and_when_to_ask_again() {
        var text = calendar(false, event("a", "2026-12-31", TITLE)).text();

        assertThat(text.split("\r\n"))
                .contains(
                        "METHOD:PUBLISH",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
                        "X-PUBLISHED-TTL:PT12H",
                        "DTSTAMP:20261121T034200Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "SUMMARY;LANGUAGE=vi:" + TITLE)
                .doesNotContain("BEGIN:VALARM");
    }

    @Test
    void the_reminder_comes_at_nine_on_the_day_before() {
        assertThat(calendar(true, event("a", "2026-12-31", TITLE)).text())
                .contains("BEGIN:VALARM\r\nACTION:DISPLAY", "TRIGGER:-PT15H\r\n");
    }

    private static DayCalendar calendar(boolean alarm, Event... events) {
        return new DayCalendar("Lịch hẹn", "vi", alarm, List.of(events), CHANGED, 7);
    }

    private static Event event(String uid, String day, String title) {
        return new Event(uid, LocalDate.parse(day), title, "Mở Sổ Sức Khỏe để xem", URL);
    }
}
