package vn.sosuckhoe.vaccination.selection;

import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.chart.Finding;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.GroupForecast.Slot;
import vn.sosuckhoe.vaccination.plan.Team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Assesses one group: a course for each of its antigens, put together. */
public final class Groups {

    private final Patient patient;
    private final Team team;
    private final Course[] courses;

    public Groups(Patient patient, Team team) {
        this.patient = patient;
        this.team = team;
        this.courses = new Course[team.antigens().length];
        for (var place = 0; place < courses.length; place++) {
            var same = same(place);
            courses[place] = same == null ? new Selection(patient, team, place).course() : same;
        }
    }

    /** The course of an antigen before that has the same series and the same doses, or {@code null}. */
    private Course same(int place) {
        for (var before = 0; before < place; before++) {
            if (team.alike()[before] == team.alike()[place] && Arrays.equals(doses(before), doses(place))) {
                return courses[before];
            }
        }
        return null;
    }

    private int[] doses(int place) {
        return patient.history().of(team.antigens()[place]);
    }

    public GroupForecast forecast() {
        var merged = new Merge(courses, team.together());
        var next = merged.next(patient.plan().codes());
        var lead = merged.leading();
        return new GroupForecast(
                team.code(),
                lead.outlook().standing(),
                lead.walk() == null ? null : lead.walk().track().id(),
                next,
                slots(lead),
                lead.outlook().why() == null
                        ? List.of()
                        : List.of(lead.outlook().why().reason()));
    }

    private List<Slot> slots(Course course) {
        if (course.walk() == null) {
            return List.of();
        }
        var walk = course.walk();
        var slots = new ArrayList<Slot>(walk.track().steps().size());
        var codes = patient.plan().codes();
        for (var i = 0; i < walk.evaluated(); i++) {
            if (walk.finding(i).counts()) {
                var dose = walk.doses()[i];
                slots.add(new Slot(
                        walk.finding(i).number(),
                        patient.history().told(dose),
                        codes[patient.history().vaccine(dose)],
                        null));
            }
        }
        for (var planned : course.outlook().ahead()) {
            slots.add(new Slot(planned.number(), null, codes[planned.vaccine()], Days.date(planned.day())));
        }
        return slots;
    }

    /** Puts in, by the place of a dose in the history, the best of what it is for the antigens of this group. */
    public void findings(Finding[] best) {
        for (var place = 0; place < courses.length; place++) {
            var walk = courses[place].walk();
            for (var i = 0; walk != null && i < walk.evaluated(); i++) {
                var dose = walk.doses()[i];
                best[dose] = walk.finding(i).betterThan(best[dose]) ? walk.finding(i) : best[dose];
            }
        }
    }
}
