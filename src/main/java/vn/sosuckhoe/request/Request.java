package vn.sosuckhoe.request;

import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

/**
 * A request as it stands.
 *
 * @param citizen under whom it was sent, who may have turned out to be somebody else since
 * @param kind and the rest as in {@link Report}
 * @param sender name of the one who sent it, {@code forOther} where it was not the owner of the book
 * @param answer the words of the last answer, or {@code null}
 * @param answers how many there are
 */
public record Request(
        UUID citizen,
        UUID id,
        Report.Kind kind,
        String vaccine,
        PartialDate day,
        String words,
        String inBook,
        State state,
        String sender,
        boolean forOther,
        OffsetDateTime receivedAt,
        Deadlines deadlines,
        OffsetDateTime changedAt,
        String answer,
        int answers) {

    /** What one request is known by: of two people who turned out to be one, each may have chosen the same id. */
    public record Key(UUID citizen, UUID id) {}

    public Key key() {
        return new Key(citizen, id);
    }

    /** The next day by which something has to be told, {@code null} where it is finished. */
    public LocalDate dueBy() {
        return state.dueBy(deadlines);
    }

    /** Whether a deadline passed. */
    public boolean late(LocalDate today) {
        return state.open() && today.isAfter(dueBy());
    }

    public enum State {
        RECEIVED,
        CHECKING,
        CORRECTED,
        REJECTED;

        public boolean open() {
            return this == RECEIVED || this == CHECKING;
        }

        /** The first answer is there as soon as somebody has begun to check. */
        public LocalDate dueBy(Deadlines deadlines) {
            return switch (this) {
                case RECEIVED -> deadlines.firstAnswer();
                case CHECKING -> deadlines.done();
                case CORRECTED, REJECTED -> null;
            };
        }

        /** {@code received}, as programs read it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
