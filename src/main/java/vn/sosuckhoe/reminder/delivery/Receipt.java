package vn.sosuckhoe.reminder.delivery;

/**
 * What a gateway tells about a message it has accepted.
 *
 * @param gatewayId the name it gave the message when it accepted it
 * @param reason a code of the protocol or {@code null}; never an address and never words
 */
public record Receipt(String gateway, String gatewayId, State state, String reason) {

    public enum State {
        DELIVERED,
        FAILED,
        /** the carrier has given up */
        EXPIRED,
        /** on its way, or a state nobody knows */
        OTHER
    }
}
