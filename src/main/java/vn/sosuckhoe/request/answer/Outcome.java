package vn.sosuckhoe.request.answer;

import vn.sosuckhoe.request.Request.State;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What staff answered. The clock of the law runs until it is corrected or refused: to pass it on or to ask is a first
 * answer and no more.
 */
public enum Outcome {
    /** to the source that wrote it, which corrects by a new message */
    PASSED_ON(State.CHECKING),
    /** the right message came, or will come */
    CORRECTED(State.CORRECTED),
    /** the words are the reason */
    REFUSED(State.REJECTED),
    /** to ask more */
    MEET(State.CHECKING);

    private final State state;

    Outcome(State state) {
        this.state = state;
    }

    /** How the request stands afterwards. */
    public State state() {
        return state;
    }

    public boolean finishes() {
        return !state.open();
    }

    /** What may follow: what is finished may be decided otherwise, but is not opened again under deadlines that passed. */
    public static List<Outcome> after(State state) {
        return Arrays.stream(values())
                .filter(outcome -> state.open() || outcome.finishes())
                .toList();
    }

    /** {@code passed-on}, as forms and programs write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param code may be {@code null} */
    public static Optional<Outcome> ofCode(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
