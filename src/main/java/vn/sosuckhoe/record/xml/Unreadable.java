package vn.sosuckhoe.record.xml;

import vn.sosuckhoe.record.Reason;

/** The message cannot be read beyond this place. Without a stack trace: it speaks of the message, not of the program. */
public final class Unreadable extends Exception {

    private final transient String path;
    private final transient Reason reason;
    private final transient String where;

    Unreadable(String path, Reason reason, String where) {
        super(reason.key(), null, false, false);
        this.path = path;
        this.reason = reason;
        this.where = where;
    }

    /** Element path without positions, {@code /} before the first element. */
    public String path() {
        return path;
    }

    public Reason reason() {
        return reason;
    }

    /** {@code line 12, column 7}, or the size that was too much. */
    public String where() {
        return where;
    }
}
