package vn.sosuckhoe.reminder.outcome;

import vn.sosuckhoe.person.Tsv;
import vn.sosuckhoe.roll.desk.WorkList;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What answers the invitations of a list: {@code answers.tsv}.
 *
 * @param byDose a dose; else any visit
 * @param result whoever came has something to read
 */
record Answered(boolean byDose, boolean result) {

    private static final Map<String, Answered> ALL = Tsv.rows(Answered.class, "answers.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row[0], row -> new Answered(row[1].equals("dosed"), row[2].equals("yes"))));

    static Answered of(WorkList list) {
        return ALL.get(list.code());
    }
}
