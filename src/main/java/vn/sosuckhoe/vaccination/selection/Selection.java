package vn.sosuckhoe.vaccination.selection;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.evaluation.Walking;
import vn.sosuckhoe.vaccination.forecast.Outlook;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.plan.Team;
import vn.sosuckhoe.vaccination.plan.Track;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes the best series of a group for one antigen (CDSi: select the best patient series). */
final class Selection {

    private final Patient patient;
    private final Team team;
    private final int antigen;
    private final List<Track> tracks;
    /** Then one that is not standard is not asked for where the standard one is not offered. */
    private final boolean someStandard;

    Selection(Patient patient, Team team, int place) {
        this.patient = patient;
        this.team = team;
        this.antigen = team.antigens()[place];
        this.tracks = team.tracks().get(place);
        this.someStandard = someStandard(tracks);
    }

    private static boolean someStandard(List<Track> tracks) {
        for (var i = 0; i < tracks.size(); i++) {
            if (tracks.get(i).standard()) {
                return true;
            }
        }
        return false;
    }

    Course course() {
        for (var availability : Availability.values()) {
            if (availability == Availability.NOT_MEANT) {
                break;
            }
            var candidates = candidates(availability);
            if (!candidates.isEmpty()) {
                return best(candidates).course();
            }
        }
        return new Course(null, Outlook.closed(Standing.NOT_FOR_THIS_PERSON, Cause.of(Kind.NOT_FOR_THIS_PERSON)));
    }

    private List<Candidate> candidates(Availability availability) {
        var candidates = new ArrayList<Candidate>(tracks.size());
        var standard = !someStandard;
        for (var i = 0; i < tracks.size(); i++) {
            if (Availability.of(patient, tracks.get(i)) == availability) {
                var walk = Walking.walk(patient, tracks.get(i), antigen);
                candidates.add(new Candidate(patient, team.number(), antigen, availability, walk));
                standard |= tracks.get(i).standard();
            }
        }
        if (!standard) {
            candidates.removeIf(Candidate::onlyByChoice);
        }
        return candidates;
    }

    /**
     * What is asked for by itself or was begun, in time, and stayed on its path; where none is left, rather too early than
     * too late. Nobody is too old for the standard one and asked for another instead. While nothing counts for any of them,
     * the default one where there is one (CDSi: default series).
     */
    private static Candidate best(List<Candidate> candidates) {
        var left = someBegun(candidates)
                ? candidates
                : without(candidates, candidate -> !candidate.track().whateverAge());
        left = without(left, Candidate::onlyByChoice);
        left = without(left, Candidate::startsTooLate);
        left = without(left, Candidate::startsTooEarly);
        left = without(left, Candidate::leftPath);
        var best = left.get(0);
        for (var i = 1; i < left.size(); i++) {
            best = left.get(i).betterThan(best) ? left.get(i) : best;
        }
        return best;
    }

    private static boolean someBegun(List<Candidate> candidates) {
        for (var i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).begun()) {
                return true;
            }
        }
        return false;
    }

    /** All of them, if it would leave none. */
    private static List<Candidate> without(List<Candidate> candidates, Predicate<Candidate> drop) {
        if (candidates.size() == 1) {
            return candidates;
        }
        var left = new ArrayList<Candidate>(candidates.size());
        for (var i = 0; i < candidates.size(); i++) {
            if (!drop.test(candidates.get(i))) {
                left.add(candidates.get(i));
            }
        }
        return left.isEmpty() ? candidates : left;
    }
}
