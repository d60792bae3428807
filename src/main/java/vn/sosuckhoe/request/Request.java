package vn.sosuckhoe.request;

import vn.sosuckhoe.person.PartialDate;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

/**
 * A request as it stands.
 *
 * @param kind and the rest as in {@link Report}
 * @param sender name of the one who sent it, {@code forOther} where it was not the owner of the book
 * @param answer what the station answered, or {@code null}
 */
public record Request(
        UUID id,
        Report.Kind kind,
        String vaccine,
        PartialDate day,
        String words,
        State state,
        String sender,
        boolean forOther,
        OffsetDateTime receivedAt,
        Deadlines deadlines,
        OffsetDateTime changedAt,
        String answer) {

    public enum State {
        RECEIVED,
        CHECKING,
        CORRECTED,
        REJECTED;

        public boolean open() {
            return this == RECEIVED || this == CHECKING;
        }

        /** {@code received}, as programs read it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
