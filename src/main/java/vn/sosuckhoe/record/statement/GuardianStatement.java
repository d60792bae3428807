package vn.sosuckhoe.record.statement;

import vn.sosuckhoe.person.PartialDate;

/**
 * What staff of a facility confirmed, or ended, about somebody as guardian of this citizen; they saw a paper for it. The
 * newest word of any facility holds, and goes before what a record says about that guardian.
 *
 * @param guardian personal ID of the guardian
 * @param basis {@code parent appointed institution authorised}, or {@code ended}
 * @param document the paper seen, as staff wrote it
 * @param from first day, known to the day
 * @param until first day on which it holds no more, or {@code null}
 */
public record GuardianStatement(
        String guardian, String name, String basis, String document, PartialDate from, PartialDate until)
        implements Statement {

    @Override
    public Kind kind() {
        return Kind.GUARDIAN;
    }
}
