package vn.sosuckhoe.reminder.plan;

import vn.sosuckhoe.person.Tsv;

import java.util.Map;

import static java.util.stream.Collectors.toUnmodifiableMap;

/** {@code rules.tsv} and {@code waves.tsv}: each value stands there with its source. */
final class PlanRules {

    private static final Map<String, String> RULES =
            Tsv.rows(PlanRules.class, "rules.tsv").stream().collect(toUnmodifiableMap(row -> row[0], row -> row[1]));

    private static final Map<String, String> WORTH =
            Tsv.rows(PlanRules.class, "waves.tsv").stream().collect(toUnmodifiableMap(row -> row[0], row -> row[1]));

    private PlanRules() {}

    static int number(String rule) {
        return Integer.parseInt(RULES.get(rule));
    }

    /** Whether a message of that wave is of no use once the appointment is over. */
    static boolean untilAppointment(Wave.Kind wave) {
        return WORTH.get(wave.code()).equals("appointment");
    }

    /** Days that a message of any other wave is worth sending. */
    static int daysWorth(Wave.Kind wave) {
        return Integer.parseInt(WORTH.get(wave.code()));
    }
}
