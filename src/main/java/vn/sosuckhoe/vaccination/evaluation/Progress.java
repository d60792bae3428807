package vn.sosuckhoe.vaccination.evaluation;

import java.util.Arrays;

/** How far a series has been walked; what later doses are counted from. */
public final class Progress {

    /** Of a dose that is only planned. */
    public static final int PLANNED = -1;

    private final int[] day;
    private final int[] dose;
    private final int[] vaccine;
    private int next;
    private int previousDay = Days.NONE;
    private int previousNumber;
    private int lastPlanned = Days.NONE;
    private int lastPlannedVaccine;
    private int inadvertentDay = Days.NONE;
    private int inadvertentVaccine;

    Progress(int steps) {
        day = new int[steps];
        Arrays.fill(day, Days.NONE);
        dose = new int[steps];
        vaccine = new int[steps];
    }

    private Progress(Progress from) {
        day = from.day.clone();
        dose = from.dose.clone();
        vaccine = from.vaccine.clone();
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
        return next == day.length;
    }

    public void skip() {
        next++;
    }

    void given(int onDay, int which, int product, boolean again) {
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
        day[next] = onDay;
        dose[next] = which;
        vaccine[next] = product;
        next += again ? 0 : 1;
    }

    void didNotCount(int onDay) {
        previousDay = onDay;
        previousNumber = 0;
    }

    void inadvertent(int onDay, int product) {
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
    int day(int step) {
        return day[step];
    }

    int dose(int step) {
        return dose[step];
    }

    int vaccine(int step) {
        return vaccine[step];
    }

    int previousDay() {
        return previousDay;
    }

    /** Of the dose before, 0 where it did not count. */
    int previousNumber() {
        return previousNumber;
    }

    int lastPlanned() {
        return lastPlanned;
    }

    int lastPlannedVaccine() {
        return lastPlannedVaccine;
    }

    /** Whether every step has its dose. */
    public boolean allGiven() {
        for (var one : day) {
            if (one == Days.NONE) {
                return false;
            }
        }
        return true;
    }
}
