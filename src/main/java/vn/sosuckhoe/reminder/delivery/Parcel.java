package vn.sosuckhoe.reminder.delivery;

import java.util.UUID;

/**
 * A message as a gateway gets it.
 *
 * @param attempt id of this very try; goes with the message wherever the protocol has room for it
 */
public record Parcel(
        UUID outgoing, UUID attempt, String address, String language, String subject, String body, String code) {

    @Override
    public String toString() {
        return "Parcel[" + outgoing + "]";
    }
}
