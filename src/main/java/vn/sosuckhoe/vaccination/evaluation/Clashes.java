package vn.sosuckhoe.vaccination.evaluation;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.plan.Plan.Clash;

/** Vaccines that must not follow each other too closely. */
public final class Clashes {

    private Clashes() {}

    /** The conflict a dose was given in, or {@code null}. */
    static Cause broken(Patient patient, int dose) {
        var history = patient.history();
        var clashes = patient.plan().clashes();
        for (var i = 0; i < clashes.size(); i++) {
            var clash = clashes.get(i);
            if (!clash.later()[history.vaccine(dose)]) {
                continue;
            }
            for (var earlier = dose - 1; earlier >= 0; earlier--) {
                if (clash.earlier()[history.vaccine(earlier)]
                        && clash.begin().passed(history.day(earlier), history.day(dose))
                        && history.day(dose) < end(patient, clash, earlier)) {
                    return cause(patient, clash, earlier, Kind.TOO_SOON_AFTER_CONFLICT);
                }
            }
        }
        return null;
    }

    /** The first day after a dose's conflict, by whether the dose counted. */
    public static int end(Patient patient, Clash clash, int earlier) {
        var day = patient.history().day(earlier);
        var shorter = clash.minimumEnd().after(day);
        var longer = clash.end().after(day);
        return shorter == longer || !counted(patient, earlier) ? longer : shorter;
    }

    public static Cause cause(Patient patient, Clash clash, int earlier, Kind kind) {
        var history = patient.history();
        var bound = end(patient, clash, earlier) == clash.end().after(history.day(earlier))
                ? clash.end()
                : clash.minimumEnd();
        return Cause.of(kind, bound, history.day(earlier), 0, patient.plan().codes()[history.vaccine(earlier)]);
    }

    /** Whether a dose counted in any series; it depends only on the doses up to it. */
    private static boolean counted(Patient patient, int dose) {
        for (var antigen : patient.plan().antigens()[patient.history().vaccine(dose)]) {
            for (var team : patient.plan().teams()) {
                for (var i = 0; i < team.antigens().length; i++) {
                    if (team.antigens()[i] != antigen) {
                        continue;
                    }
                    for (var track : team.tracks().get(i)) {
                        if (patient.mayWalk(track)) {
                            var walk = Walking.walkBefore(patient, track, antigen, dose + 1);
                            if (walk.finding(walk.evaluated() - 1).counts()) {
                                return true;
                            }
                        }
                    }
                }
            }
        }
        return false;
    }
}
