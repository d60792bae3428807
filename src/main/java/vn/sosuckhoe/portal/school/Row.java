package vn.sosuckhoe.portal.school;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.portal.words.School;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict.Count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One vaccine group on the sheet.
 *
 * @param given days, dose by dose; empty where the book holds none
 * @param due a dose that should have been given by today is not there
 * @param since from when it is due, {@code null} unless {@code due}
 */
public record Row(String group, List<String> given, String missing, boolean due, LocalDate since) {

    /** {@code null} for a group that is not for this child and of which nothing was given. */
    static Row of(GroupForecast forecast, String name, Book book, Wording wording, LocalDate today) {
        var words = wording.of(School.class);
        var given = given(forecast.group(), book, words);
        if (forecast.standing() == Standing.NOT_FOR_THIS_PERSON && given.isEmpty()) {
            return null;
        }
        var next = forecast.standing() == Standing.OPEN ? forecast.next() : null;
        var due = next != null && isDue(next, today);
        return new Row(
                name,
                given,
                next == null ? standing(forecast.standing(), words) : open(next, due, words, wording),
                due,
                due ? next.recommended().day() : null);
    }

    private static boolean isDue(NextDose next, LocalDate today) {
        return switch (next.on(today, 0)) {
            case DUE, OVERDUE -> true;
            case SOON, NOT_YET_DUE -> false;
        };
    }

    private static String open(NextDose next, boolean due, School words, Wording wording) {
        var number = Integer.toString(next.number());
        var day = wording.day(next.recommended().day());
        return due ? words.due(number, day) : words.later(number, day);
    }

    private static String standing(Standing standing, School words) {
        return switch (standing) {
            case COMPLETE -> words.complete();
            case POSTPONED, OPEN -> words.postponed();
            case CONTRAINDICATED -> words.contraindicated();
            case IMMUNE -> words.immune();
            case TOO_OLD -> words.tooOld();
            case NOT_ROLLED_OUT -> words.notRolledOut();
            case NOT_FOR_THIS_PERSON -> words.notForThisPerson();
        };
    }

    /** The verdicts stand in the order of the doses. */
    private static List<String> given(String group, Book book, School words) {
        var verdicts = book.schedule().verdicts();
        var given = new ArrayList<String>();
        for (var index = 0; index < verdicts.size(); index++) {
            var dose = book.vaccinations().get(index);
            verdicts.get(index).telling().stream()
                    .filter(count -> count.group().equals(group))
                    .map(count -> given(count, dose, words))
                    .forEach(given::add);
        }
        return given;
    }

    private static String given(Count count, Dose dose, School words) {
        var day = day(dose, words);
        var said =
                switch (count.outcome()) {
                    case VALID ->
                        count.number() == null ? day : words.dose(count.number().toString(), day);
                    case EXTRANEOUS -> words.extra(day);
                    case NOT_VALID, NOT_EVALUATED -> words.notCounted(day);
                };
        return dose.told() ? said : words.notTold(said);
    }

    static String day(Dose dose, School words) {
        return dose.date() == null ? words.noDay() : dose.date().vietnamese();
    }
}
