package vn.sosuckhoe.record.statement;

import vn.sosuckhoe.person.PartialDate;

/**
 * What was said at a visit stays between this citizen and the health worker: guardians of somebody old enough do not
 * see it.
 *
 * @param visitOn day of the visit at the facility that says so; all its visits of that day are meant
 */
public record ConfidentialStatement(PartialDate visitOn) implements Statement {

    @Override
    public Kind kind() {
        return Kind.CONFIDENTIAL;
    }
}
