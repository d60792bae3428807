package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Appointment;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Summary;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Days somebody was told to come: those that come, soonest first; those that passed, latest first. */
public record DatesView(List<Date> coming, List<Date> past) {

    /** @param away "còn 14 ngày", {@code null} for days in the past */
    public record Date(Step.Kind kind, String word, String day, String what, String away, String told) {}

    public boolean empty() {
        return coming.isEmpty() && past.isEmpty();
    }

    public static DatesView of(Book book, Wording wording, LocalDate today) {
        var origin = Origin.of(book, wording);
        return new DatesView(
                book.appointments().stream()
                        .filter(each -> !passed(each, today))
                        .map(each -> date(each, wording, today, origin))
                        .toList(),
                book.appointments().stream()
                        .filter(each -> passed(each, today))
                        .sorted(Comparator.comparing(Appointment::date).reversed())
                        .map(each -> date(each, wording, today, origin))
                        .toList());
    }

    private static boolean passed(Appointment appointment, LocalDate today) {
        return appointment.date() != null && appointment.date().latest().isBefore(today);
    }

    private static Date date(Appointment appointment, Wording wording, LocalDate today, Origin origin) {
        var words = wording.of(Doses.class);
        var kind = kind(appointment, today);
        return new Date(
                kind,
                switch (kind) {
                    case TODAY -> words.today();
                    case COMING -> words.upcoming();
                    case PASSED -> words.past();
                    case NONE -> words.dayUnknown();
                },
                appointment.date() == null
                        ? words.dayUnknown()
                        : appointment.date().vietnamese(),
                Step.what(appointment, wording),
                kind == Step.Kind.COMING && appointment.date().isExact()
                        ? wait(appointment.date().latest(), today, wording.of(Summary.class))
                        : null,
                origin.told(appointment.sources()));
    }

    private static Step.Kind kind(Appointment appointment, LocalDate today) {
        if (appointment.date() == null) {
            return Step.Kind.NONE;
        }
        if (passed(appointment, today)) {
            return Step.Kind.PASSED;
        }
        return appointment.date().earliest().equals(today) ? Step.Kind.TODAY : Step.Kind.COMING;
    }

    private static String wait(LocalDate day, LocalDate today, Summary words) {
        return day.equals(today.plusDays(1))
                ? words.tomorrow()
                : words.inDays(Long.toString(day.toEpochDay() - today.toEpochDay()));
    }
}
