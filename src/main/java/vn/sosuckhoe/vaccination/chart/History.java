package vn.sosuckhoe.vaccination.chart;

import vn.sosuckhoe.vaccination.Given;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;
import vn.sosuckhoe.vaccination.plan.Plan;

import java.util.Arrays;
import java.util.List;

/**
 * The doses of a person that can be judged, by day and, on one day, in the schedule's order of vaccines; so the order
 * in which they were told makes no difference. The others have their finding at once.
 */
public final class History {

    private static final int[] NO_DOSES = {};

    private final int[] days;
    private final int[] vaccines;
    private final int[] told;
    private final Finding[] setAside;
    private final int[][] ofAntigen;
    private int size;
    private int firstLater = Days.NEVER;

    public History(Plan plan, List<Given> doses, int birth, int on) {
        days = new int[doses.size()];
        vaccines = new int[doses.size()];
        told = new int[doses.size()];
        setAside = new Finding[doses.size()];
        for (var i = 0; i < doses.size(); i++) {
            take(plan, doses.get(i), i, birth, on);
        }
        ofAntigen = new int[plan.antigenCount()][];
        Arrays.fill(ofAntigen, NO_DOSES);
        organize(plan);
    }

    private void take(Plan plan, Given dose, int index, int birth, int on) {
        var vaccine = dose.vaccine() == null ? null : plan.vaccines().get(dose.vaccine());
        var day = dose.on() == null ? Days.NONE : (int) dose.on().toEpochDay();
        if (vaccine == null) {
            setAside[index] = new Finding(Outcome.NOT_EVALUATED, 0, Cause.of(Kind.UNKNOWN_VACCINE));
        } else if (day == Days.NONE) {
            setAside[index] = new Finding(Outcome.NOT_EVALUATED, 0, Cause.of(Kind.INEXACT_DAY));
        } else if (day < birth || day > on) {
            setAside[index] = new Finding(Outcome.NOT_EVALUATED, 0, Cause.of(Kind.IMPOSSIBLE_DAY));
            firstLater = day > on && day >= birth ? Math.min(firstLater, day) : firstLater;
        } else {
            insert(day, vaccine, index);
        }
    }

    private void insert(int day, int vaccine, int index) {
        var at = size;
        while (at > 0 && (days[at - 1] > day || days[at - 1] == day && vaccines[at - 1] > vaccine)) {
            at--;
        }
        if (at > 0 && days[at - 1] == day && vaccines[at - 1] == vaccine) {
            setAside[index] = new Finding(Outcome.EXTRANEOUS, 0, Cause.of(Kind.TOLD_TWICE, null, day, 0, null));
            return;
        }
        System.arraycopy(days, at, days, at + 1, size - at);
        System.arraycopy(vaccines, at, vaccines, at + 1, size - at);
        System.arraycopy(told, at, told, at + 1, size - at);
        days[at] = day;
        vaccines[at] = vaccine;
        told[at] = index;
        size++;
    }

    private void organize(Plan plan) {
        var counts = new int[ofAntigen.length];
        for (var i = 0; i < size; i++) {
            for (var antigen : plan.antigens()[vaccines[i]]) {
                counts[antigen]++;
            }
        }
        for (var i = 0; i < size; i++) {
            for (var antigen : plan.antigens()[vaccines[i]]) {
                if (ofAntigen[antigen] == NO_DOSES) {
                    ofAntigen[antigen] = new int[counts[antigen]];
                    counts[antigen] = 0;
                }
                ofAntigen[antigen][counts[antigen]++] = i;
            }
        }
    }

    public int size() {
        return size;
    }

    public int day(int dose) {
        return days[dose];
    }

    public int vaccine(int dose) {
        return vaccines[dose];
    }

    /** Place of a dose among those handed in. */
    public int told(int dose) {
        return told[dose];
    }

    /** By the place among those handed in: why a dose is not judged; {@code null} for one that is. */
    public Finding setAside(int told) {
        return setAside[told];
    }

    /** The doses that hold an antigen, in their order. */
    public int[] of(int antigen) {
        return ofAntigen[antigen];
    }

    /** The first day after the day of assessment on which a dose was told. */
    public int firstLater() {
        return firstLater;
    }
}
