package vn.sosuckhoe.vaccination;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Finding;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Verdict;
import vn.sosuckhoe.vaccination.outcome.Verdict.Count;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;
import vn.sosuckhoe.vaccination.selection.Groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One assessment: every group in the schedule's order, and what each dose is in them. */
final class Assessing {

    private final Patient patient;
    private final List<GroupForecast> groups = new ArrayList<>();
    private final List<List<Count>> counts = new ArrayList<>();
    private final Finding[] best;
    private final int doses;

    Assessing(Patient patient, int doses) {
        this.patient = patient;
        this.doses = doses;
        this.best = new Finding[patient.history().size()];
        for (var i = 0; i < best.length; i++) {
            counts.add(new ArrayList<>(4));
        }
        var here = new Finding[best.length];
        for (var team : patient.plan().teams()) {
            var group = new Groups(patient, team);
            groups.add(group.forecast());
            Arrays.fill(here, null);
            group.findings(here);
            take(team.code(), here);
        }
    }

    private void take(String group, Finding[] here) {
        for (var i = 0; i < here.length; i++) {
            var finding = here[i];
            if (finding != null) {
                counts.get(i)
                        .add(new Count(
                                group,
                                finding.number() == 0 ? null : finding.number(),
                                finding.outcome(),
                                reason(finding)));
                best[i] = finding.betterThan(best[i]) ? finding : best[i];
            }
        }
    }

    private static Reason reason(Finding finding) {
        return finding.cause() == null ? null : finding.cause().reason();
    }

    List<GroupForecast> groups() {
        return groups;
    }

    List<Verdict> verdicts() {
        var verdicts = new Verdict[doses];
        for (var told = 0; told < doses; told++) {
            var aside = patient.history().setAside(told);
            verdicts[told] = aside == null ? null : new Verdict(aside.outcome(), reason(aside), List.of());
        }
        for (var i = 0; i < best.length; i++) {
            var finding = best[i] == null
                    ? new Finding(Outcome.NOT_EVALUATED, 0, Cause.of(Reason.Kind.NOT_IN_SCHEDULE))
                    : best[i];
            verdicts[patient.history().told(i)] = new Verdict(finding.outcome(), reason(finding), counts.get(i));
        }
        return List.of(verdicts);
    }
}
