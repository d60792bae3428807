package vn.sosuckhoe.reminder.campaign;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A campaign as it stands.
 *
 * @param version counts its changes
 * @param staffName who began it
 * @param sendAt when inviting begins, {@code null} before it is confirmed
 * @param wording version of the template that was confirmed, empty before
 */
public record Campaign(
        UUID id,
        int version,
        String facility,
        String commune,
        String staffName,
        State state,
        OffsetDateTime sendAt,
        String wording,
        OffsetDateTime createdAt,
        Draft draft) {

    public enum State {
        /** being prepared: nobody is invited */
        DRAFT,
        /** confirmed, waits for its time */
        READY,
        /** people are being invited */
        INVITING,
        /** everybody is invited; messages go out */
        SENT,
        /** nothing more goes out until it is resumed */
        STOPPED,
        /** over, or given up */
        CLOSED;

        public boolean isAtWork() {
            return this == READY || this == INVITING || this == SENT;
        }
    }
}
