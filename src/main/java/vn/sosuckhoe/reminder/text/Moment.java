package vn.sosuckhoe.reminder.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** When in the life of an invitation a message is sent; each has sentences of its own. */
public enum Moment {
    FIRST,
    BEFORE,
    AFTER,
    RESULT;

    /**
     * The moment of a wave as it stands with a message: {@code before-7} and {@code before-1} are said alike, because both
     * name the day. "Tomorrow" would be a lie when a gateway was down for a night.
     *
     * @throws IllegalArgumentException if there is no such wave
     */
    public static Moment of(String wave) {
        var dash = wave.indexOf('-');
        return valueOf((dash < 0 ? wave : wave.substring(0, dash)).toUpperCase(Locale.ROOT));
    }

    /** What every message of this moment has to say. */
    Set<Variable> variables() {
        return appointed()
                ? EnumSet.allOf(Variable.class)
                : EnumSet.of(Variable.STATION, Variable.PEOPLE, Variable.CODE, Variable.LINK);
    }

    /** A day and a place are named. */
    boolean appointed() {
        return this == FIRST || this == BEFORE;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
