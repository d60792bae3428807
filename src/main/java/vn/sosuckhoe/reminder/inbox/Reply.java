package vn.sosuckhoe.reminder.inbox;

/** What the one who is invited answers. */
public sealed interface Reply {

    record Confirm() implements Reply {}

    record Cannot() implements Reply {}

    /** @param slot number of the time chosen */
    record Other(int slot) implements Reply {}

    /** What became of an answer. */
    enum Fate {
        NOTED,
        /** there is no such invitation to be seen */
        UNKNOWN,
        /** the day has passed, somebody came, or the station took it back */
        TOO_LATE,
        /** a time has to be chosen first */
        CHOOSE,
        /** the last place was taken by somebody else */
        FULL
    }
}
