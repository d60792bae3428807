package vn.sosuckhoe.record.identity;

import vn.sosuckhoe.person.PartialDate;

import java.util.UUID;

/**
 * Whose a claimed number is.
 *
 * @param since first day on which a message told the number, or {@code null}
 */
record Owner(Number number, UUID citizen, PartialDate since, boolean isMerged) {

    /** By the written form, as the register compares days. */
    boolean isLaterThan(PartialDate day) {
        return day != null && (since == null || since.toString().compareTo(day.toString()) > 0);
    }
}
