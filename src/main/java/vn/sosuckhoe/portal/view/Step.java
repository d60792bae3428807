package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Book.Appointment;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Family;
import vn.sosuckhoe.portal.words.Summary;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;

/**
 * What comes next for one person, as somebody wrote it into the record; no date is ever worked out here.
 *
 * @param day to sort by, {@code null} where there is none
 * @param brief one line for the family page, {@code null} where the word says it all
 * @param sentence the same for the person's own page
 * @param action what to do about it
 */
public record Step(Kind kind, LocalDate day, String word, String brief, String sentence, String action) {

    public enum Kind {
        TODAY,
        COMING,
        PASSED,
        NONE;

        public String icon() {
            return switch (this) {
                case TODAY -> "bell";
                case COMING -> "calendar";
                case PASSED -> "clock";
                case NONE -> "none";
            };
        }

        /** Name of the style. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Step of(Cover cover, Wording wording, LocalDate today) {
        var soonest = cover.open().stream()
                .filter(each -> !each.date().latest().isBefore(today))
                .findFirst();
        var lastPassed = cover.open().stream()
                .filter(each -> each.date().latest().isBefore(today))
                .max(Comparator.comparing(Appointment::date));
        return soonest.map(next -> coming(next, wording, today))
                .or(() -> lastPassed.map(last -> passed(last, wording)))
                .orElseGet(() -> none(wording));
    }

    private static Step coming(Appointment next, Wording wording, LocalDate today) {
        var summary = wording.of(Summary.class);
        var what = what(next, wording);
        var day = next.date().vietnamese();
        var days = ChronoUnit.DAYS.between(today, next.date().latest());
        if (days == 0 && next.date().isExact()) {
            return new Step(
                    Kind.TODAY,
                    next.date().latest(),
                    wording.of(Doses.class).today(),
                    wording.of(Family.class).nextToday(what),
                    summary.nextToday(what),
                    summary.bring());
        }
        var wait = days == 1 ? summary.tomorrow() : summary.inDays(Long.toString(days));
        return new Step(
                Kind.COMING,
                next.date().latest(),
                wording.of(Doses.class).upcoming(),
                wording.of(Family.class).nextOn(what, day),
                summary.nextOn(what, day, wait),
                summary.bring());
    }

    private static Step passed(Appointment last, Wording wording) {
        var summary = wording.of(Summary.class);
        var what = what(last, wording);
        var day = last.date().vietnamese();
        return new Step(
                Kind.PASSED,
                last.date().latest(),
                wording.of(Doses.class).past(),
                wording.of(Family.class).passed(what, day),
                summary.passed(what, day),
                summary.passedAction());
    }

    private static Step none(Wording wording) {
        var family = wording.of(Family.class);
        var summary = wording.of(Summary.class);
        return new Step(Kind.NONE, null, family.noDate(), null, summary.nextNone(), summary.noneAction());
    }

    /** "Tiêm chủng Sởi - Rubella". */
    static String what(Appointment appointment, Wording wording) {
        var kind = wording.term("appointment", appointment.kind(), appointment.kind());
        return appointment.what() == null || appointment.what().isBlank() ? kind : kind + " " + appointment.what();
    }
}
