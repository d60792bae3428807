package vn.sosuckhoe.request;

/** What became of sending a request. */
public sealed interface Sent {

    /** @param again the same had been sent before, and nothing new was stored */
    record Stored(Request request, boolean again) implements Sent {}

    /** Another request stands under this id. */
    record Taken() implements Sent {}

    /** @param open requests of this book that nobody has finished yet, as many as there may be */
    record TooMany(int open) implements Sent {}
}
