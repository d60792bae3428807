package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Somebody a value may be of, with nothing left open.
 *
 * @param months completed, on the day of the value
 * @param sex male or female
 * @param known codes of the diseases known on that day
 */
record Who(int months, Sex sex, boolean pregnant, Set<String> known) {

    static final int OLDEST = 150 * 12;

    /**
     * Everybody the subject may have been on that day: one where birth, day and sex are known.
     *
     * @param date {@code null} where nobody wrote it
     * @param steps the ages in months at which something changes, ascending
     */
    static List<Who> possible(Subject subject, PartialDate date, int[] steps) {
        var known = known(subject, date == null ? null : date.latest());
        var all = new ArrayList<Who>(1);
        for (var months : ages(subject.birth(), date, steps)) {
            for (var sex : sexes(subject.sex())) {
                for (var pregnant : pregnant(subject, sex, date)) {
                    all.add(new Who(months, sex, pregnant, known));
                }
            }
        }
        return all;
    }

    private static Set<String> known(Subject subject, LocalDate on) {
        return subject.known().isEmpty()
                ? Set.of()
                : subject.known().stream()
                        .map(Subject.Known::disease)
                        .filter(disease -> subject.has(disease, on))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static int[] ages(PartialDate birth, PartialDate date, int[] steps) {
        var known = birth != null && date != null && !date.latest().isBefore(birth.earliest());
        var youngest = known ? Math.max(0, months(birth.latest(), date.earliest())) : 0;
        var oldest = known ? months(birth.earliest(), date.latest()) : OLDEST;
        return youngest == oldest
                ? new int[] {youngest}
                : IntStream.concat(
                                IntStream.of(youngest),
                                IntStream.of(steps).filter(step -> step > youngest && step <= oldest))
                        .toArray();
    }

    private static int months(LocalDate birth, LocalDate on) {
        return (int) ChronoUnit.MONTHS.between(birth, on);
    }

    private static List<Sex> sexes(Sex sex) {
        return sex == Sex.MALE || sex == Sex.FEMALE ? List.of(sex) : List.of(Sex.FEMALE, Sex.MALE);
    }

    private static List<Boolean> pregnant(Subject subject, Sex sex, PartialDate date) {
        if (sex == Sex.MALE || subject.pregnancies().isEmpty()) {
            return List.of(false);
        }
        if (date == null) {
            return List.of(false, true);
        }
        var some = subject.pregnancies().stream()
                .anyMatch(each ->
                        !each.from().isAfter(date.latest()) && !each.until().isBefore(date.earliest()));
        var all = subject.pregnancies().stream()
                .anyMatch(each ->
                        !each.from().isAfter(date.earliest()) && !each.until().isBefore(date.latest()));
        return some == all ? List.of(some) : List.of(false, true);
    }
}
