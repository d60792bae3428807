package vn.sosuckhoe.record.door;

/** What the identity provider says to a facility's user name and password. */
sealed interface Grant {

    /** @param seconds how long the token is good for */
    record Issued(String token, long seconds) implements Grant {}

    record WrongPassword() implements Grant {}

    /** Known, but not for sending. */
    record NotAllowed() implements Grant {}

    record Away() implements Grant {}
}
