package vn.sosuckhoe.vaccination.chart;

import vn.sosuckhoe.vaccination.plan.Track;

/** A series walked with the doses that hold its antigen. */
public final class Walk {

    private final Track track;
    private final int[] doses;
    private final Finding[] findings;
    private final Progress progress;
    private int evaluated;
    private int valid;
    private int firstValid = Days.NONE;
    private int lastValid = Days.NONE;
    private int lastDay = Days.NONE;
    private boolean strayed;

    public Walk(Track track, int[] doses) {
        this.track = track;
        this.doses = doses;
        this.findings = new Finding[doses.length];
        this.progress = new Progress(track.steps().size());
    }

    public void found(Finding finding, int day) {
        findings[evaluated++] = finding;
        lastDay = day;
        if (finding.counts()) {
            firstValid = valid++ == 0 ? day : firstValid;
            lastValid = day;
        }
    }

    public Track track() {
        return track;
    }

    /** The doses of the history, in their order. */
    public int[] doses() {
        return doses;
    }

    /** Of the dose with that place in {@link #doses}. */
    public Finding finding(int place) {
        return findings[place];
    }

    public int evaluated() {
        return evaluated;
    }

    public Progress progress() {
        return progress;
    }

    public int valid() {
        return valid;
    }

    /** The day of the first dose that counts, or {@link Days#NONE}. */
    public int firstValid() {
        return firstValid;
    }

    /** The day of the last dose that counts, or {@link Days#NONE}. */
    public int lastValid() {
        return lastValid;
    }

    /** The day of the last dose, whether it counts or not, or {@link Days#NONE}. */
    public int lastDay() {
        return lastDay;
    }

    public void stray() {
        strayed = true;
    }

    /** Whether a dose of another product was given on a product's path. */
    public boolean strayed() {
        return strayed;
    }
}
