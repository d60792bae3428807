package vn.sosuckhoe.vaccination.selection;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.forecast.Mark;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Standing;

import java.util.Arrays;
import java.util.List;

/** What the antigens of a group say together (CDSi: vaccine group forecast). */
final class Merge {

    /** What is told of a group where its antigens stand differently: the first of these that one of them has. */
    private static final List<Standing> FIRST = List.of(
            Standing.OPEN,
            Standing.POSTPONED,
            Standing.CONTRAINDICATED,
            Standing.TOO_OLD,
            Standing.COMPLETE,
            Standing.IMMUNE,
            Standing.NOT_ROLLED_OUT,
            Standing.NOT_FOR_THIS_PERSON);

    private final Course[] courses;
    private final boolean together;
    private final boolean overridden;
    private final Course lead;

    Merge(Course[] courses, boolean together) {
        this.courses = courses;
        this.together = together;
        this.overridden =
                Arrays.stream(courses).anyMatch(course -> course.outlook().overrides());
        this.lead = lead();
    }

    /** The course that speaks for the group: of those that stand first (put off is open too), the one furthest behind. */
    private Course lead() {
        var first = courses[0];
        for (var course : courses) {
            var open = course.outlook().open() && first.outlook().open();
            var by = open ? course.outlook().number() - first.outlook().number() : 0;
            by = by == 0 ? place(course) - place(first) : by;
            if (by < 0) {
                first = course;
            }
        }
        return first;
    }

    private static int place(Course course) {
        return FIRST.indexOf(course.outlook().standing());
    }

    Course leading() {
        return lead;
    }

    /** {@code null} where nothing is to come. */
    NextDose next(String[] codes) {
        var outlook = lead.outlook();
        if (!outlook.open()) {
            return null;
        }
        var earliest = outlook.earliest();
        var recommended = outlook.recommended();
        var overdue = outlook.overdue();
        var last = outlook.last();
        for (var course : courses) {
            var other = course.outlook();
            if (other.open() && other != outlook) {
                earliest = together && !overridden
                        ? later(earliest, other.earliest())
                        : sooner(earliest, other.earliest());
                recommended = sooner(recommended, other.recommended());
                overdue = sooner(overdue, other.overdue());
                last = sooner(last, other.last());
            }
        }
        earliest = overridden ? later(earliest, lastDose()) : earliest;
        return new NextDose(
                outlook.number(),
                codes[outlook.vaccine()],
                earliest.dated(),
                notBefore(earliest, 0, recommended).dated(),
                overdue == null ? null : notBefore(earliest, 1, overdue).dated(),
                last == null ? null : last.dated());
    }

    /** The day of the last dose of any of the antigens: an interval that overrides does not go behind it. */
    private Mark lastDose() {
        var day = Arrays.stream(courses)
                .filter(course -> course.walk() != null)
                .mapToInt(course -> course.walk().lastDay())
                .max()
                .orElse(Days.NONE);
        return new Mark(day, Cause.of(Kind.CATCH_UP));
    }

    private static Mark sooner(Mark one, Mark other) {
        return one == null || other != null && other.day() < one.day() ? other : one;
    }

    private static Mark later(Mark one, Mark other) {
        return other.day() > one.day() ? other : one;
    }

    private static Mark notBefore(Mark earliest, int days, Mark mark) {
        return mark.day() < earliest.day() + days ? new Mark(earliest.day() + days, earliest.cause()) : mark;
    }
}
