package vn.sosuckhoe.roll.desk;

import java.util.Arrays;
import java.util.List;

/**
 * What each list means, as a condition in SQL: the one place where it is said. {@code $2} is the day of asking. What is
 * sensitive is on no list but the one of mental illness.
 */
enum Meaning {
    ELDERLY(Of.PEOPLE, "r.yearly_on is not null and r.born_by <= ($2::date - interval '60 years')::date"),
    DISABLED(Of.PEOPLE, "r.yearly_on is not null and r.disabled"),
    THIS_YEAR(Of.PEOPLE, "(r.last_checkup is null or r.last_checkup < date_trunc('year', $2::date)::date)"),
    GROWTH(Of.TASKS, "t.task = 'measuring' and not t.sensitive"),
    VACCINATION(Of.TASKS, "t.task = 'vaccination' and not t.sensitive"),
    CHRONIC(Of.TASKS, "t.task = 'visit' and not t.sensitive"),
    REFILL(Of.TASKS, "t.task = 'refill' and not t.sensitive"),
    /** The illnesses are named: a programme that is sensitive for another reason is on no list. */
    MENTAL(
            Of.TASKS,
            "t.task in ('drugs', 'visit', 'refill') and (t.sensitive or t.task = 'drugs')"
                    + " and t.of_what in ('schizophrenia', 'epilepsy', 'depression')"),
    PREGNANT(Of.TASKS, "t.task = 'antenatal' and not t.sensitive"),
    RECHECK(Of.TASKS, "t.task = 'recheck' and not t.sensitive");

    /** Where it is read from. */
    enum Of {
        PEOPLE,
        TASKS
    }

    private final Of of;
    private final String condition;

    Meaning(Of of, String condition) {
        this.of = of;
        this.condition = condition;
    }

    static Meaning of(WorkList list) {
        return valueOf(list.name());
    }

    static List<Meaning> all(Of of) {
        return Arrays.stream(values()).filter(one -> one.of == of).toList();
    }

    boolean isOfTasks() {
        return of == Of.TASKS;
    }

    /** Of a row {@code r} of the roll, or of a row {@code t} of its tasks. */
    String condition() {
        return condition;
    }

    WorkList list() {
        return WorkList.valueOf(name());
    }
}
