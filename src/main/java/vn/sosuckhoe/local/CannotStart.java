package vn.sosuckhoe.local;

/** Why the local stack does not start, as one sentence in Vietnamese and English for the terminal. */
final class CannotStart extends RuntimeException {

    CannotStart(String vietnamese, String english) {
        super("\n  ✗ " + vietnamese + "\n  ✗ " + english + "\n");
    }

    CannotStart(String vietnamese, String english, Throwable cause) {
        this(vietnamese, english);
        initCause(cause);
    }
}
