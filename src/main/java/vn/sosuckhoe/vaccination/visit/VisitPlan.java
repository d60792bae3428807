package vn.sosuckhoe.vaccination.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The visits of a family, soonest first, as few as its rules allow.
 *
 * <p>Nobody comes before the earliest day or after the last; a visit is put off by some days, but never past the day on
 * which a dose becomes late, to go together with another one; what is late already waits for nothing.
 */
public record VisitPlan(List<Day> days) {

    /**
     * @param late some of it is overdue
     * @param wishes one an injection, by person
     */
    public record Day(LocalDate day, boolean late, List<Wish> wishes) {

        /** In the order of their wishes. */
        public List<String> who() {
            return wishes.stream().map(Wish::who).distinct().toList();
        }
    }

    public VisitPlan {
        days = List.copyOf(days);
    }

    /**
     * The plan does not depend on the order of the wishes. What can no longer be given is left out.
     *
     * @param wishes one a person and vaccine group; those that one combined vaccine answers become one
     * @param move by how many days at most a visit is put off, from 0
     */
    public static VisitPlan of(List<Wish> wishes, LocalDate today, int move, OpenDays open) {
        var windows = combined(wishes, today, move).stream()
                .map(wish -> Window.of(wish, today, move, open))
                .filter(Objects::nonNull)
                .toList();
        var days = days(windows);
        Map<LocalDate, List<Wish>> visits = windows.stream()
                .collect(Collectors.groupingBy(
                        window -> days.ceiling(window.best()),
                        TreeMap::new,
                        Collectors.mapping(Window::wish, Collectors.toList())));
        return new VisitPlan(visits.entrySet().stream()
                .map(visit -> day(visit.getKey(), visit.getValue(), today))
                .toList());
    }

    /** The fewest days that reach into every window, each as early as those who come then allow. */
    private static TreeSet<LocalDate> days(List<Window> windows) {
        var days = new TreeSet<LocalDate>();
        windows.stream()
                .sorted(Comparator.comparing(Window::best).reversed())
                .filter(window -> days.stream().noneMatch(window::holds))
                .forEach(window -> days.add(window.best()));
        return days;
    }

    private static Day day(LocalDate day, List<Wish> wishes, LocalDate today) {
        return new Day(
                day,
                wishes.stream().anyMatch(wish -> wish.late(today)),
                wishes.stream()
                        .sorted(Comparator.comparing(Wish::who).thenComparing(Wish.ORDER))
                        .toList());
    }

    /** One dose of a combined vaccine for all it counts for, where none of them would have to wait too long for it. */
    private static List<Wish> combined(List<Wish> wishes, LocalDate today, int move) {
        var doses = new ArrayList<Wish>();
        for (var wish : wishes.stream().sorted(Wish.ORDER).toList()) {
            var at = 0;
            while (at < doses.size() && !together(doses.get(at), wish, today, move)) {
                at++;
            }
            if (at < doses.size()) {
                doses.set(at, doses.get(at).with(wish));
            } else {
                doses.add(wish);
            }
        }
        return doses;
    }

    private static boolean together(Wish one, Wish other, LocalDate today, int move) {
        if (!one.who().equals(other.who()) || !one.vaccine().equals(other.vaccine())) {
            return false;
        }
        var both = Window.of(one.with(other), today, move, OpenDays.UNKNOWN);
        return both != null
                && Stream.of(one, other).allMatch(each -> !both.best().isAfter(limit(each, today, move)));
    }

    /** What is late waits a little all the same, where the next dose of the same vaccine would follow at once. */
    private static LocalDate limit(Wish wish, LocalDate today, int move) {
        var alone = Window.of(wish, today, move, OpenDays.UNKNOWN);
        return wish.late(today) ? alone.best().plusDays(move) : alone.end();
    }
}
