package vn.sosuckhoe.record;

import java.time.LocalDate;
import java.util.List;

/**
 * What one facility sent in a period, and what became of it.
 *
 * @param from first day, included
 * @param to last day, included
 * @param received {@code accepted + refused}
 * @param accepted messages kept, with or without remarks
 * @param withRemarks those of the accepted that carry at least one remark
 * @param duplicates how often the messages of the period were sent again, same id and same content
 * @param parked visits and doses that were not taken
 * @param unknownElements the most frequent elements the format does not know, most frequent first, at most 20
 */
public record FacilityFigures(
        String facility,
        LocalDate from,
        LocalDate to,
        long received,
        long accepted,
        long withRemarks,
        long refused,
        long duplicates,
        long parked,
        List<UnknownElement> unknownElements) {

    /** @param path element path without positions */
    public record UnknownElement(String path, long times) {}
}
