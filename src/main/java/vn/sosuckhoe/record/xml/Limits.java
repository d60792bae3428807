package vn.sosuckhoe.record.xml;

/**
 * How much of everything a message may hold. A format's own limit on the size of a message is part of its protocol; the
 * others only have to be far above what honest messages hold.
 *
 * @param text characters of one element
 * @param attributes of one element
 */
public record Limits(int bytes, int depth, int elements, int text, int attributes) {

    /** 10 MiB, as senders of QĐ 831 messages expect; the deepest known element stands on level 8. */
    public static final Limits USUAL = new Limits(10 * 1024 * 1024, 12, 200_000, 64 * 1024, 32);
}
