package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.portal.words.Due;
import vn.sosuckhoe.portal.words.Vaccines;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.visit.OpenDays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days with the name of their weekday, and on which of them a station vaccinates. */
public record Weekdays(Wording wording) {

    /** "ngày thứ Sáu 04/12/2026". */
    public String day(LocalDate day) {
        return wording.of(Due.class).onWeekday(weekday(day.getDayOfWeek()), wording.day(day));
    }

    /** On which days the station is open, or that it has to be asked. */
    String station(OpenDays open) {
        var words = wording.of(Vaccines.class);
        if (!open.known()) {
            return words.askStation();
        }
        return words.openDays(Stream.concat(
                        open.weekdays().stream().sorted().map(this::weekday),
                        open.daysOfMonth().stream().sorted().map(day -> words.openDayOfMonth(day.toString())))
                .collect(Collectors.joining(", ")));
    }

    private String weekday(DayOfWeek day) {
        var words = wording.of(Due.class);
        return switch (day) {
            case MONDAY -> words.monday();
            case TUESDAY -> words.tuesday();
            case WEDNESDAY -> words.wednesday();
            case THURSDAY -> words.thursday();
            case FRIDAY -> words.friday();
            case SATURDAY -> words.saturday();
            case SUNDAY -> words.sunday();
        };
    }
}
