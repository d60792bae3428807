package vn.sosuckhoe.request.answer;

import vn.sosuckhoe.request.Report.Kind;
import vn.sosuckhoe.request.Request.State;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A request as a line of the station's list.
 *
 * @param citizen under whom it was sent; with the id it is one
 * @param hamlet empty where none is known
 * @param last outcome of the last answer, {@code null} before the first
 * @param dueBy the next day by which something has to be told, {@code null} where it is finished
 */
public record Waiting(
        UUID citizen,
        UUID id,
        String name,
        String hamlet,
        Kind kind,
        String vaccine,
        State state,
        Outcome last,
        LocalDate dueBy,
        OffsetDateTime receivedAt,
        OffsetDateTime changedAt) {

    /**
     * How many there are of a commune.
     *
     * @param all with those that were finished lately, where they were asked for
     */
    public record Count(int open, int late, int all) {}

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "Waiting[" + id + "]";
    }
}
