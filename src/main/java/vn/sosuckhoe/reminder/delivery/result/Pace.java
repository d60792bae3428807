package vn.sosuckhoe.reminder.delivery.result;

import java.time.Duration;

/**
 * How hard it is tried.
 *
 * @param batch messages of one claim
 * @param lease after which a claim is taken to be a dead replica's; a gateway has half of it to answer
 * @param tries that were refused or whose end nobody knows, until a message is given up
 * @param backOff before the second try; doubles up to {@code longestBackOff}
 * @param failures in a row that close a gateway
 * @param closed how long; doubles with each trial that fails up to {@code longestClosed}
 * @param perAddress messages to one address a day; 0: any number
 */
public record Pace(
        int batch,
        Duration lease,
        int tries,
        Duration backOff,
        Duration longestBackOff,
        int failures,
        Duration closed,
        Duration longestClosed,
        int perAddress) {

    public static final int TRIAL = 10;

    public static final Pace USUAL = new Pace(
            500,
            Duration.ofMinutes(2),
            6,
            Duration.ofSeconds(5),
            Duration.ofMinutes(30),
            3,
            Duration.ofSeconds(30),
            Duration.ofMinutes(10),
            1);

    public Pace perAddress(int messages) {
        return new Pace(batch, lease, tries, backOff, longestBackOff, failures, closed, longestClosed, messages);
    }

    public Duration patience() {
        return lease.dividedBy(2);
    }

    /**
     * @param attempt from 1; before the next one
     * @param chance from 0 to 1: from half the time to one and a half, so that what failed together is not tried together
     */
    public Duration until(int attempt, double chance) {
        var doubled = backOff.toMillis() * Math.pow(2, Math.min(attempt, 30) - 1);
        return Duration.ofMillis((long) (Math.min(doubled, longestBackOff.toMillis()) * (0.5 + chance)));
    }
}
