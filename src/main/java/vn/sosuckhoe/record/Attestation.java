package vn.sosuckhoe.record;

import vn.sosuckhoe.person.Identifier;

import java.time.Instant;
import java.util.Map;

/**
 * Something that staff of a facility say about one person themselves, on their own page.
 *
 * @param commune of the facility, five digits
 * @param by who says it: account and name
 * @param person an active number of the person it is about
 * @param fields the form as it was filled in, kept as the message
 */
public record Attestation(
        String facility,
        String commune,
        Map<String, String> by,
        Identifier person,
        Reading.Draft draft,
        Map<String, String> fields,
        Instant at) {

    /** What became of it. */
    public enum Answer {
        RECORDED,
        /** Nobody has the number, or nobody that the facility has to do with: the two are not told apart. */
        NOBODY_HERE,
        /** The facility told of no visit on that day. */
        NO_SUCH_VISIT
    }

    /** Without any number: it must never reach a log. */
    @Override
    public String toString() {
        return "Attestation[" + draft.kind() + " by " + facility + "]";
    }
}
