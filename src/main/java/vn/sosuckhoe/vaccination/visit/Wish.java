package vn.sosuckhoe.vaccination.visit;

import vn.sosuckhoe.vaccination.outcome.Dated;
import vn.sosuckhoe.vaccination.outcome.NextDose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One dose of one vaccine that somebody should get, whatever it counts for.
 *
 * @param who whose dose it is, e.g. the id of a book
 * @param aims what it counts for; several where a combined vaccine protects against more than one group
 * @param vaccine code of the vaccine; of the group, where the schedule names no vaccine for it
 * @param overdue first day on which it is late, or {@code null} if it never is
 * @param last last day on which it can be given, or {@code null}
 */
public record Wish(
        String who,
        List<Aim> aims,
        String vaccine,
        LocalDate earliest,
        LocalDate recommended,
        LocalDate overdue,
        LocalDate last) {

    static final Comparator<Wish> ORDER = Comparator.comparing(Wish::recommended)
            .thenComparing(Wish::earliest)
            .thenComparing(Wish::who)
            .thenComparing(Wish::vaccine)
            .thenComparing(wish -> wish.aims.toString())
            .thenComparing(Wish::overdue, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Wish::last, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * @param group code of the vaccine group
     * @param number of the dose in its series, from 1
     */
    public record Aim(String group, int number) {}

    public Wish {
        aims = aims.stream()
                .sorted(Comparator.comparing(Aim::group).thenComparing(Aim::number))
                .toList();
    }

    public static Wish of(String who, String group, NextDose next) {
        return new Wish(
                who,
                List.of(new Aim(group, next.number())),
                next.vaccine() == null ? group : next.vaccine(),
                next.earliest().day(),
                next.recommended().day(),
                day(next.overdue()),
                day(next.last()));
    }

    public boolean late(LocalDate today) {
        return overdue != null && !today.isBefore(overdue);
    }

    /** Both by one dose: never before either may have it, late as soon as one of them is. */
    Wish with(Wish other) {
        var earliest = later(this.earliest, other.earliest);
        return new Wish(
                who,
                Stream.concat(aims.stream(), other.aims.stream()).toList(),
                vaccine,
                earliest,
                later(earliest, earlier(recommended, other.recommended)),
                earlier(overdue, other.overdue),
                earlier(last, other.last));
    }

    private static LocalDate day(Dated date) {
        return date == null ? null : date.day();
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** {@code null} is never. */
    static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
