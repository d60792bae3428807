package vn.sosuckhoe.reminder.campaign;

import java.util.List;

/**
 * Where staff work: campaigns of another facility, or of a commune that is not theirs, are not there for them.
 *
 * @param user account of the one who acts, {@code name} for people to read
 */
public record Office(String facility, List<String> communes, String user, String name) {

    /** Without the person: an account may be a number. */
    @Override
    public String toString() {
        return "Office[" + facility + "]";
    }
}
