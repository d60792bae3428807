package vn.sosuckhoe.vaccination.selection;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.chart.Walk;
import vn.sosuckhoe.vaccination.forecast.Forecaster;
import vn.sosuckhoe.vaccination.forecast.Mark;
import vn.sosuckhoe.vaccination.forecast.Outlook;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.plan.Bound;
import vn.sosuckhoe.vaccination.plan.Track;

/** A series that might be taken, walked and forecast. */
final class Candidate {

    private final Patient patient;
    private final int team;
    private final int antigen;
    private final Availability availability;
    private final Walk walk;
    /** Only of those that are compared or taken. */
    private Outlook outlook;

    Candidate(Patient patient, int team, int antigen, Availability availability, Walk walk) {
        this.patient = patient;
        this.team = team;
        this.antigen = antigen;
        this.availability = availability;
        this.walk = walk;
    }

    private Outlook outlook() {
        if (outlook == null) {
            outlook = new Forecaster(patient, team, antigen, walk, begun() ? null : from()).look();
        }
        return outlook;
    }

    private Mark from() {
        var since = Availability.since(patient, track());
        var start = track().startFrom();
        if (start == null || since != null && since.day() >= patient.age(start)) {
            return since;
        }
        return new Mark(patient.age(start), Cause.of(Kind.MINIMUM_AGE, start));
    }

    Track track() {
        return walk.track();
    }

    /** The walk was begun too late for this series, or would be today. */
    boolean startsTooLate() {
        return track().startBefore() != null && startReached(track().startBefore());
    }

    boolean startsTooEarly() {
        return track().startFrom() != null && !startReached(track().startFrom());
    }

    private boolean startReached(Bound age) {
        if (walk.firstValid() == Days.NONE) {
            patient.turnsOnAge(age);
            return patient.on() >= patient.age(age);
        }
        return walk.firstValid() >= patient.age(age);
    }

    boolean begun() {
        return walk.valid() > 0;
    }

    /** Not standard, and nothing was given for it: somebody may choose it, nobody is asked to. */
    boolean onlyByChoice() {
        return !track().standard() && !begun();
    }

    /** A product path that a dose has left, and that was not walked to its end all the same. */
    boolean leftPath() {
        return track().productPath() && walk.strayed() && rank() > 0;
    }

    /**
     * Whether this one fits better: complete, then begun, then untouched; what can be finished; most doses that count;
     * what was complete first; the path of a product that is being walked; fewest still to come; as the schedule prefers.
     */
    boolean betterThan(Candidate other) {
        var by = Integer.compare(rank(), other.rank());
        by = by == 0 ? -Boolean.compare(outlook().finishes(), other.outlook().finishes()) : by;
        by = by == 0 ? -Integer.compare(walk.valid(), other.walk.valid()) : by;
        by = by == 0 && rank() == 0 ? Integer.compare(walk.lastValid(), other.walk.lastValid()) : by;
        by = by == 0 ? -Boolean.compare(onPath(), other.onPath()) : by;
        if (by == 0 && begun()) {
            by = Integer.compare(
                    outlook().ahead().size(), other.outlook().ahead().size());
        }
        by = by == 0 ? -Boolean.compare(track().standard(), other.track().standard()) : by;
        by = by == 0 ? Integer.compare(track().preference(), other.track().preference()) : by;
        return by == 0 ? track().place() < other.track().place() : by < 0;
    }

    private boolean onPath() {
        return track().productPath() && begun();
    }

    private int rank() {
        return outlook().standing() == Standing.COMPLETE && begun() ? 0 : begun() ? 1 : 2;
    }

    Course course() {
        var complete = outlook().standing() == Standing.COMPLETE;
        if (availability == Availability.ELSEWHERE && !begun()) {
            return closed(Standing.NOT_ROLLED_OUT, notRolledOut());
        }
        if (availability == Availability.FORMERLY && (!complete || !begun())) {
            return closed(Standing.NOT_FOR_THIS_PERSON, Cause.of(Kind.NOT_FOR_THIS_PERSON));
        }
        // what was begun too late is gone on with all the same
        if (!complete && !begun() && !track().whateverAge() && startsTooLate()) {
            return closed(Standing.TOO_OLD, Cause.of(Kind.TOO_OLD, track().startBefore()));
        }
        return new Course(walk, outlook());
    }

    /** With the day on which it comes to the area, where that is known. */
    private Cause notRolledOut() {
        var since = Availability.since(patient, track());
        return since == null
                ? Cause.of(Kind.NOT_ROLLED_OUT)
                : new Cause(
                        Kind.NOT_ROLLED_OUT,
                        null,
                        since.day(),
                        0,
                        since.cause().what(),
                        since.cause().source());
    }

    private Course closed(Standing standing, Cause why) {
        return new Course(walk, Outlook.closed(standing, why));
    }
}
