package vn.sosuckhoe.reminder;

import java.util.Locale;

/** Ways out of the house. The inbox in the portal is none: an invitation stands there by itself. */
public enum Channel {
    SMS,
    EMAIL,
    PUSH,
    /** Zalo and other gateways, by a signed HTTP call */
    WEBHOOK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
