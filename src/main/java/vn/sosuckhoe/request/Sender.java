package vn.sosuckhoe.request;

/**
 * Who sends requests, or reads those sent before.
 *
 * @param owner of the book; else somebody who may open it, on the owner's behalf
 */
public record Sender(String personalId, String name, boolean owner) {

    /** Without the number: it must never reach a log. */
    @Override
    public String toString() {
        return "Sender[owner=" + owner + "]";
    }
}
