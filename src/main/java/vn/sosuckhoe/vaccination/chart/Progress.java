package vn.sosuckhoe.vaccination.chart;

import java.util.Arrays;

/** How far a series has been walked; what later doses are counted from. */
public final class Progress {

    /** Of a dose that is only planned. */
    public static final int PLANNED = -1;

    private final int steps;
    /** The day of each step, then its dose, then its vaccine. */
    private final int[] kept;

    private int next;
    private int previousDay = Days.NONE;
    private int previousNumber;
    private int lastPlanned = Days.NONE;
    private int lastPlannedVaccine;
    private int inadvertentDay = Days.NONE;
    private int inadvertentVaccine;

    public Progress(int steps) {
        this.steps = steps;
        kept = new int[3 * steps];
        Arrays.fill(kept, 0, steps, Days.NONE);
    }

    private Progress(Progress from) {
        steps = from.steps;
        kept = from.kept.clone();
        next = from.next;
        previousDay = from.previousDay;
        previousNumber = from.previousNumber;
        inadvertentDay = from.inadvertentDay;
        inadvertentVaccine = from.inadvertentVaccine;
    }

    public Progress copy() {
        return new Progress(this);
    }

    /** The step that is open, from 0; beyond the last one when the series is complete. */
    public int next() {
        return next;
    }

    public boolean finished() {
        return next == steps;
    }

    public void skip() {
        next++;
    }

    public void given(int onDay, int which, int product, boolean again) {
        previousDay = onDay;
        previousNumber = next + 1;
        keep(onDay, which, product, again);
    }

    public void planned(int onDay, int product) {
        previousDay = onDay;
        previousNumber = next + 1;
        lastPlanned = onDay;
        lastPlannedVaccine = product;
        keep(onDay, PLANNED, product, false);
    }

    private void keep(int onDay, int which, int product, boolean again) {
        kept[next] = onDay;
        kept[steps + next] = which;
        kept[2 * steps + next] = product;
        next += again ? 0 : 1;
    }

    public void didNotCount(int onDay) {
        previousDay = onDay;
        previousNumber = 0;
    }

    public void inadvertent(int onDay, int product) {
        inadvertentDay = onDay;
        inadvertentVaccine = product;
    }

    /** The day of the last vaccine given by mistake, or {@link Days#NONE}. */
    public int inadvertentDay() {
        return inadvertentDay;
    }

    public int inadvertentVaccine() {
        return inadvertentVaccine;
    }

    /** The day of the dose that counted for a step, from 0; or {@link Days#NONE}. */
    public int day(int step) {
        return kept[step];
    }

    public int dose(int step) {
        return kept[steps + step];
    }

    public int vaccine(int step) {
        return kept[2 * steps + step];
    }

    public int previousDay() {
        return previousDay;
    }

    /** Of the dose before, 0 where it did not count. */
    public int previousNumber() {
        return previousNumber;
    }

    public int lastPlanned() {
        return lastPlanned;
    }

    public int lastPlannedVaccine() {
        return lastPlannedVaccine;
    }

    /** Whether every step has its dose. */
    public boolean allGiven() {
        for (var step = 0; step < steps; step++) {
            if (kept[step] == Days.NONE) {
                return false;
            }
        }
        return true;
    }
}
