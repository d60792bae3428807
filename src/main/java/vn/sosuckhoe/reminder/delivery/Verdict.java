package vn.sosuckhoe.reminder.delivery;

/** What a gateway made of a parcel. A reason is a code of the protocol, never an address and never words. */
public sealed interface Verdict {

    /** @param gatewayId by which a receipt will name it, {@code null} where the gateway gives none */
    record Accepted(String gatewayId) implements Verdict {}

    /** @param forGood trying again cannot help: no such address */
    record Refused(String reason, boolean forGood) implements Verdict {}

    /** Too fast: not taken, to be tried again later. */
    record Throttled(String reason) implements Verdict {}

    /** Did not leave the house: nothing was sent. */
    record Unreachable(String reason) implements Verdict {}

    /**
     * Of a message in parts the first ones were accepted, in this try or before, and then something else came.
     *
     * @param reference by which the parts know each other
     * @param rest what became of the part after them
     */
    record Partly(short reference, int parts, int taken, Verdict rest) implements Verdict {}

    /** Left the house, and no answer came: it may have been taken. */
    record Ambiguous(String reason) implements Verdict {}
}
