package vn.sosuckhoe.local.gateway;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * How the local SMPP server behaves.
 *
 * @param perSecond what it takes in a second before it says "too fast"; 0: all
 * @param answerAfter how long it thinks about each message it has taken
 * @param receiptAfter when it tells that a message was delivered; {@code null}: never
 * @param undeliverable addresses whose receipt says that it was not delivered
 * @param dropEvery takes every so manieth message and drops the connection instead of answering; 0: never
 * @param refused what it does not take, and says that it is out of order
 */
public record Manners(
        int perSecond,
        Duration answerAfter,
        Duration receiptAfter,
        Predicate<String> undeliverable,
        int dropEvery,
        Predicate<Taken> refused) {

    /** Refuses nothing. */
    public Manners(
            int perSecond,
            Duration answerAfter,
            Duration receiptAfter,
            Predicate<String> undeliverable,
            int dropEvery) {
        this(perSecond, answerAfter, receiptAfter, undeliverable, dropEvery, part -> false);
    }

    /** Takes everything and delivers it after a moment, but for numbers that end in 000. */
    public static Manners good() {
        return new Manners(0, Duration.ZERO, Duration.ofMillis(200), address -> address.endsWith("000"), 0);
    }
}
