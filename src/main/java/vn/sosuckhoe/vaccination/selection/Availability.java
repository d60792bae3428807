package vn.sosuckhoe.vaccination.selection;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.forecast.Mark;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.plan.Track;
import vn.sosuckhoe.vaccination.plan.Track.Area;

/** Is a series there for a person on the day? */
enum Availability {
    /** It is. */
    OFFERED,
    /** Not in the areas where the person lives. */
    ELSEWHERE,
    /** What it is for was observed once, but not now. */
    FORMERLY,
    /** Not for this person. */
    NOT_MEANT;

    static Availability of(Patient patient, Track track) {
        if (!patient.mayWalk(track)) {
            return NOT_MEANT;
        }
        var indicated = indicated(patient, track);
        if (indicated != OFFERED) {
            return indicated;
        }
        if (track.rollOut().isEmpty()) {
            return OFFERED;
        }
        var area = area(patient, track);
        if (area == null || area.since() > patient.on()) {
            return ELSEWHERE;
        }
        return OFFERED;
    }

    private static Availability indicated(Patient patient, Track track) {
        if (track.indications().isEmpty()) {
            return OFFERED;
        }
        var once = false;
        for (var indication : track.indications()) {
            if (patient.observed(indication.observation(), patient.on())) {
                patient.turnsOnAge(indication.begin());
                patient.turnsOnAge(indication.end());
                if (patient.within(indication.begin(), indication.end(), patient.on())) {
                    return OFFERED;
                }
            }
            once |= once(patient, indication.observation());
        }
        return once ? FORMERLY : NOT_MEANT;
    }

    private static boolean once(Patient patient, String observation) {
        for (var one : patient.who().observations()) {
            if (one.code().equals(observation) && Patient.from(one) <= patient.on()) {
                return true;
            }
        }
        return false;
    }

    /** The area of the person in which the series was or will be first, or {@code null}. */
    private static Area area(Patient patient, Track track) {
        Area first = null;
        for (var area : track.rollOut()) {
            if ((area.code().equals("*") || patient.who().areas().contains(area.code()))
                    && (first == null || area.since() < first.since())) {
                first = area;
            }
        }
        if (first != null) {
            patient.turnsOn(first.since());
        }
        return first;
    }

    /** The day from which the series is there, {@code null} where it always was. */
    static Mark since(Patient patient, Track track) {
        var area = area(patient, track);
        if (area == null) {
            return null;
        }
        var everywhere = area.code().equals("*");
        return new Mark(
                area.since(),
                new Cause(
                        everywhere ? Kind.INTRODUCED : Kind.ROLLED_OUT,
                        null,
                        area.since(),
                        0,
                        everywhere ? null : area.code(),
                        area.source()));
    }
}
