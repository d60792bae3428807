package vn.sosuckhoe.portal.calendar;

import vn.sosuckhoe.book.Book.Appointment;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Cover.DueCare;
import vn.sosuckhoe.book.Cover.DueDose;
import vn.sosuckhoe.person.PersonName;
import vn.sosuckhoe.portal.calendar.Feed.Naming;
import vn.sosuckhoe.portal.calendar.ics.Event;
import vn.sosuckhoe.portal.words.Dates;
import vn.sosuckhoe.portal.words.Told;
import vn.sosuckhoe.portal.words.Wording;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static vn.sosuckhoe.book.BookJson.etag;

/**
 * The days of a book as a calendar shows them: one event a day, without a word about what it is for.
 *
 * @param more address of the page that says it
 */
record ComingDays(Naming naming, Wording wording, String more) {

    /** A day that passed stays for a while, or it would vanish from calendars on the very evening. */
    private static final int KEPT_DAYS = 30;

    /** @param what it is for, never shown: the key by which the event is known again */
    private record Coming(LocalDate day, String what) {}

    List<Event> of(UUID book, Cover cover, LocalDate today) {
        var from = today.minusDays(KEPT_DAYS);
        var byDay = coming(cover, from, today)
                .filter(each -> !each.day.isBefore(from))
                .collect(Collectors.groupingBy(
                        Coming::day, TreeMap::new, Collectors.mapping(Coming::what, Collectors.toList())));
        return byDay.entrySet().stream()
                .map(day -> event(book, cover, day.getKey(), day.getValue()))
                .toList();
    }

    /** The one place that says which days come: each dose on its recommended day, check-ups, and what somebody set. */
    private static Stream<Coming> coming(Cover cover, LocalDate from, LocalDate today) {
        return Stream.of(
                        cover.doses().stream().map(due -> coming(due, from, today)),
                        cover.care().stream()
                                .filter(each -> each.until() == null || today.isBefore(each.until()))
                                .map(ComingDays::coming),
                        cover.open().stream()
                                .filter(each -> each.date().isExact())
                                .map(ComingDays::coming))
                .flatMap(each -> each);
    }

    /** What should have been long ago comes again with every week, or it would be forgotten in the past. */
    private static Coming coming(DueDose due, LocalDate from, LocalDate today) {
        var day = due.next().recommended().day();
        return new Coming(
                day.isBefore(from) ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day,
                due.group() + " " + due.next().number());
    }

    private static Coming coming(DueCare due) {
        // after all doses, so that a day keeps the name of its dose when a check-up falls on it
        return new Coming(due.on(), "~ care " + due.what() + " " + due.of() + " " + due.on());
    }

    private static Coming coming(Appointment set) {
        // after all doses, so that a day keeps the name of its dose when a station sets the same day
        return new Coming(set.date().latest(), "~ " + set.kind() + " " + set.what() + " " + set.date());
    }

    private Event event(UUID book, Cover cover, LocalDate day, List<String> what) {
        var words = wording.of(Dates.class);
        var first = what.stream().sorted().findFirst().orElseThrow();
        // the id of a book is nowhere in a calendar, so that nobody can try out what this was made of
        var uid = etag((book + " " + first).getBytes(StandardCharsets.UTF_8)) + "@so-suc-khoe";
        return new Event(uid, day, words.eventTitle(name(cover)), words.eventText(), more);
    }

    private String name(Cover cover) {
        return PersonName.read(cover.name())
                .map(name -> naming == Naming.GIVEN ? name.givenName() : name.initials())
                .orElseGet(() -> wording.of(Told.class).nameless());
    }
}
