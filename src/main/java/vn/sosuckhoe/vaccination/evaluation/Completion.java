package vn.sosuckhoe.vaccination.evaluation;

import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.plan.Team;
import vn.sosuckhoe.vaccination.plan.Track;

/** Is another group complete, with the doses before a place in the history? */
final class Completion {

    private Completion() {}

    static boolean complete(Patient patient, int number, int end, int day) {
        if (number < 0 || patient.asked()[number]) {
            return false;
        }
        patient.asked()[number] = true;
        try {
            return complete(patient, patient.plan().teams().get(number), end, day);
        } finally {
            patient.asked()[number] = false;
        }
    }

    private static boolean complete(Patient patient, Team team, int end, int day) {
        for (var i = 0; i < team.antigens().length; i++) {
            var some = false;
            for (var track : team.tracks().get(i)) {
                some |= patient.mayWalk(track) && complete(patient, track, team.antigens()[i], end, day);
            }
            if (!some) {
                return false;
            }
        }
        return true;
    }

    private static boolean complete(Patient patient, Track track, int antigen, int end, int day) {
        var walk = Walking.walkBefore(patient, track, antigen, end);
        if (end == Integer.MAX_VALUE) {
            Skips.turns(patient, walk);
        }
        var progress = walk.progress().copy();
        while (!progress.finished()
                && Skips.needless(patient, walk, progress, track.steps().get(progress.next()), true, day)) {
            progress.skip();
        }
        return walk.valid() > 0 && progress.finished();
    }
}
