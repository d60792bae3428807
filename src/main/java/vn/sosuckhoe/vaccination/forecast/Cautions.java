package vn.sosuckhoe.vaccination.forecast;

import vn.sosuckhoe.vaccination.Recipient.Observation;
import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.plan.Plan.Care;
import vn.sosuckhoe.vaccination.schedule.Caution.Effect;

/** What is observed about a person, and what that means for vaccines. */
final class Cautions {

    private final Patient patient;

    Cautions(Patient patient) {
        this.patient = patient;
    }

    /** {@code null} where nothing makes immune against what the group is for. */
    Cause immune(int team) {
        var care = ofTeam(Effect.MAKES_IMMUNE, team);
        return care == null ? null : cause(Kind.IMMUNE, care);
    }

    Cause contraindicated(int team) {
        var care = ofTeam(Effect.CONTRAINDICATES, team);
        return care == null ? null : cause(Kind.CONTRAINDICATED, care);
    }

    Cause contraindicatedVaccine(int vaccine) {
        for (var care : patient.plan().cares()) {
            if (care.effect() == Effect.CONTRAINDICATES
                    && care.vaccines()[vaccine]
                    && patient.observed(care.observation(), patient.on())) {
                return cause(Kind.CONTRAINDICATED, care);
            }
        }
        return null;
    }

    private Care ofTeam(Effect effect, int team) {
        for (var care : patient.plan().cares()) {
            if (care.effect() == effect && care.teams()[team] && patient.observed(care.observation(), patient.on())) {
                return care;
            }
        }
        return null;
    }

    private Cause cause(Kind kind, Care care) {
        return Cause.of(kind, null, patient.observedSince(care.observation(), patient.on()), 0, care.observation());
    }

    /** Until when it is put off, {@link Days#NEVER} for nobody knows; {@code null} where it is not. */
    Mark postponed(int team, int vaccine) {
        Mark last = null;
        for (var care : patient.plan().cares()) {
            if (care.effect() == Effect.POSTPONES && (care.teams()[team] || care.vaccines()[vaccine])) {
                for (var one : patient.who().observations()) {
                    last = Mark.later(last, postponed(care, one));
                }
            }
        }
        return last;
    }

    private Mark postponed(Care care, Observation one) {
        var from = Patient.from(one);
        if (!one.code().equals(care.observation()) || from > patient.on()) {
            return null;
        }
        if (care.pause() == null) {
            var until = Patient.until(one);
            return until < patient.on()
                    ? null
                    : new Mark(
                            until == Days.NEVER ? until : until + 1,
                            Cause.of(Kind.AFTER_OBSERVATION, null, from, 0, one.code()));
        }
        if (from == Days.NONE) {
            return null;
        }
        var end = care.pause().after(from);
        patient.turnsOn(end);
        return new Mark(end, Cause.of(Kind.AFTER_OBSERVATION, care.pause(), from, 0, one.code()));
    }
}
