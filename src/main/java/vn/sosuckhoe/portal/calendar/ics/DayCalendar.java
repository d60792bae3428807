package vn.sosuckhoe.portal.calendar.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whole days, published for others to read.
 *
 * @param language {@code vi} or {@code en}
 * @param alarm whether the calendar reminds at 9 o'clock of the day before
 * @param changed when the events last changed, to the second
 * @param sequence how often they changed
 */
public record DayCalendar(
        String name, String language, boolean alarm, List<Event> events, Instant changed, long sequence) {

    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** How long a program may wait until it asks again. */
    private static final String REFRESH = "PT12H";

    public DayCalendar {
        events = List.copyOf(events);
        changed = changed.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The same values always give the same text. */
    public String text() {
        var lines = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//So Suc Khoe//Lich hen 1//VI")
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", "PUBLISH")
                .addText("NAME;LANGUAGE=" + language, name)
                .addText("X-WR-CALNAME", name)
                .add("LAST-MODIFIED", MOMENT.format(changed))
                .add("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
                .add("X-PUBLISHED-TTL", REFRESH);
        if (events.isEmpty()) {
            zone(lines);
        }
        events.forEach(event -> event(lines, event));
        return lines.add("END", "VCALENDAR").toString();
    }

    private void event(ContentLines lines, Event event) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", event.uid())
                .add("DTSTAMP", MOMENT.format(changed))
                .add("LAST-MODIFIED", MOMENT.format(changed))
                .add("SEQUENCE", Long.toString(sequence))
                .add("DTSTART;VALUE=DATE", day(event.day()))
                .add("DTEND;VALUE=DATE", day(event.day().plusDays(1)))
                .addText("SUMMARY;LANGUAGE=" + language, event.title())
                .addText("DESCRIPTION;LANGUAGE=" + language, event.text())
                .add("URL", event.url())
                .add("CLASS", "PRIVATE")
                .add("TRANSP", "TRANSPARENT");
        if (alarm) {
            lines.add("BEGIN", "VALARM")
                    .add("ACTION", "DISPLAY")
                    .addText("DESCRIPTION", event.title())
                    .add("TRIGGER", "-PT15H")
                    .add("END", "VALARM");
        }
        lines.add("END", "VEVENT");
    }

    /** A calendar must hold something (§3.6), and some programs refuse one that does not. */
    private static void zone(ContentLines lines) {
        lines.add("BEGIN", "VTIMEZONE")
                .add("TZID", "Asia/Ho_Chi_Minh")
                .add("BEGIN", "STANDARD")
                .add("DTSTART", "19760101T000000")
                .add("TZOFFSETFROM", "+0700")
                .add("TZOFFSETTO", "+0700")
                .add("END", "STANDARD")
                .add("END", "VTIMEZONE");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
