package vn.sosuckhoe.record.identity;

import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;

import java.util.List;
import java.util.UUID;

/**
 * Who the person of a message is, with the rows of these citizens locked.
 *
 * @param isNew the citizen is not written yet
 * @param merged citizens who go on in this one
 * @param adopted numbers to be registered
 * @param earlier registered numbers which this message knows since an earlier day
 * @param day on which the message was told, or {@code null}
 * @param foreign kinds of numbers that belong to somebody else
 */
public record Established(
        UUID citizen,
        boolean isNew,
        List<UUID> merged,
        List<Number> adopted,
        List<Number> earlier,
        PartialDate day,
        List<IdentifierType> foreign) {

    /** Whether the numbers of the citizen change, even where nothing else is new. */
    public boolean changesNumbers() {
        return !(merged.isEmpty() && adopted.isEmpty() && earlier.isEmpty());
    }

    boolean mayReplace() {
        return changesNumbers() && !(isNew && adopted.stream().allMatch(number -> number.isLasting()));
    }
}
