package vn.sosuckhoe.record.identity;

/** The only numbers of the message belong to somebody who was born on another day. */
public final class NotEstablished extends RuntimeException {

    NotEstablished() {
        super("The person of the message cannot be established", null, false, false);
    }
}
