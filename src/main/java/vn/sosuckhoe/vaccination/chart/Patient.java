package vn.sosuckhoe.vaccination.chart;

import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.Given;
import vn.sosuckhoe.vaccination.Recipient;
import vn.sosuckhoe.vaccination.plan.Bound;
import vn.sosuckhoe.vaccination.plan.Plan;
import vn.sosuckhoe.vaccination.plan.Track;

import java.util.Arrays;
import java.util.List;

/** A person before one plan on one day: ages reckoned once, doses in order. Lives for one assessment in one thread. */
public final class Patient {

    private final Plan plan;
    private final Recipient who;
    private final int birth;
    private final int on;
    private final int[] ages;
    private final History history;
    private final boolean[] asked;
    private int turnsOn = Days.NEVER;

    public Patient(Plan plan, Recipient who, List<Given> doses, int on) {
        this.plan = plan;
        this.who = who;
        this.birth = (int) who.birth().toEpochDay();
        this.on = on;
        this.ages = new int[plan.bounds()];
        Arrays.fill(ages, Days.NONE);
        this.history = new History(plan, doses, birth, on);
        this.asked = new boolean[plan.teams().size()];
        turnsOn(history.firstLater());
    }

    public Plan plan() {
        return plan;
    }

    public History history() {
        return history;
    }

    public int on() {
        return on;
    }

    public int birth() {
        return birth;
    }

    public Recipient who() {
        return who;
    }

    /** Questions after other groups that are being answered, by number: a question in a circle is answered with no. */
    public boolean[] asked() {
        return asked;
    }

    /** The day on which an age is reached. */
    public int age(Bound bound) {
        var day = ages[bound.number()];
        if (day == Days.NONE) {
            day = bound.after(birth);
            ages[bound.number()] = day;
        }
        return day;
    }

    /** Whether a day lies in an age; a limit that is {@code null} is none. */
    public boolean within(Bound begin, Bound end, int day) {
        return (begin == null || day >= age(begin)) && (end == null || day < age(end));
    }

    /** From this day on the same doses may be judged otherwise. */
    public void turnsOn(int day) {
        if (day > on && day < turnsOn) {
            turnsOn = day;
        }
    }

    public void turnsOnAge(Bound bound) {
        if (bound != null) {
            turnsOn(age(bound));
        }
    }

    public int turnsOn() {
        return turnsOn;
    }

    public boolean observed(String code, int day) {
        for (var i = 0; i < who.observations().size(); i++) {
            var one = who.observations().get(i);
            if (one.code().equals(code) && from(one) <= day && day <= until(one)) {
                return true;
            }
        }
        return false;
    }

    /** The last day up to a day on which an observation of that code began. */
    public int observedSince(String code, int day) {
        var last = Days.NONE;
        for (var i = 0; i < who.observations().size(); i++) {
            var one = who.observations().get(i);
            if (one.code().equals(code) && from(one) <= day) {
                last = Math.max(last, from(one));
            }
        }
        return last;
    }

    public static int from(Recipient.Observation one) {
        return one.from() == null ? Days.NONE : (int) one.from().toEpochDay();
    }

    public static int until(Recipient.Observation one) {
        return one.until() == null ? Days.NEVER : (int) one.until().toEpochDay();
    }

    /** Whether a series can be meant for this person at all: by sex and birthday. */
    public boolean mayWalk(Track track) {
        return (track.sex() == null || track.sex() == sex())
                && birth >= track.bornSince()
                && birth < track.bornBefore();
    }

    private Sex sex() {
        return who.sex();
    }
}
