package vn.sosuckhoe.record;

import java.util.List;
import java.util.UUID;

/** What became of a message; nothing of it is told to the sender before it is kept. */
public sealed interface Outcome {

    /** @param remarks what could not be taken, or should be looked at */
    record Accepted(UUID trackingId, List<Remark> remarks) implements Outcome {}

    /** The same id and the same content as a message accepted before, whose tracking id it is. */
    record Repeated(UUID trackingId) implements Outcome {}

    /** Kept only so that the sender's mistake can be found. */
    record Refused(UUID trackingId, List<Remark> faults) implements Outcome {}
}
