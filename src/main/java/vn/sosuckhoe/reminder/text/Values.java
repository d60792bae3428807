package vn.sosuckhoe.reminder.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is filled into a template.
 *
 * @param place with day and time needed for an appointed moment only, {@code null} for others
 * @param people whom it is about, at most {@link Variable#longest} characters
 * @param code see {@link CodeText}
 * @param link where to read and answer; the same for everybody, so it names nobody
 */
public record Values(
        String station,
        String place,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        String people,
        String code,
        String link) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    /** Why something cannot be filled in. */
    public enum Problem {
        MISSING,
        TOO_LONG,
        /** a line break, a brace, or a letter that an SMS has not even without diacritics */
        STRANGE_LETTER
    }

    public record Fault(Variable field, Problem problem) {}

    /** What is wrong with the values that a moment says, in the order of the variables; empty if they can be sent. */
    public List<Fault> faults(Moment moment) {
        var faults = new ArrayList<Fault>();
        for (var variable : moment.variables()) {
            problem(variable).ifPresent(problem -> faults.add(new Fault(variable, problem)));
        }
        return List.copyOf(faults);
    }

    private Optional<Problem> problem(Variable variable) {
        var value = said(variable, "vi", false);
        if (value == null || value.isBlank()) {
            return Optional.of(Problem.MISSING);
        }
        // counted as it is sent: "…" becomes three
        var plain = SmsText.withoutDiacritics(value);
        if (Math.max(value.length(), plain.length()) > variable.longest()) {
            return Optional.of(Problem.TOO_LONG);
        }
        return plain.chars().allMatch(Values::ordinary) ? Optional.empty() : Optional.of(Problem.STRANGE_LETTER);
    }

    /** Takes one place in an SMS and stands on one line. Braces take two, so no value can be a variable again. */
    private static boolean ordinary(int character) {
        return Gsm7.septets(character) == 1 && !Character.isISOControl(character);
    }

    String said(Variable variable, String language, boolean weekday) {
        return switch (variable) {
            case STATION -> station;
            case PLACE -> place;
            case DAY -> day == null ? null : (weekday ? weekday(language) + " " : "") + day.format(DAY);
            case TIME -> from == null || to == null ? null : from.format(TIME) + "-" + to.format(TIME);
            case PEOPLE -> people;
            case CODE -> code;
            case LINK -> link;
        };
    }

    private String weekday(String language) {
        return language.equals("en")
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : WEEKDAYS.get(day.getDayOfWeek().ordinal());
    }

    /** Without the people: it must never reach a log. */
    @Override
    public String toString() {
        return "Values[" + day + "]";
    }
}
