package vn.sosuckhoe.reminder.delivery.work;

import vn.sosuckhoe.reminder.Channel;

/** Counts how tries ended, after it was committed. */
public interface Tally {

    /** @param outcome as in the column {@code attempt.outcome} */
    void tried(Channel channel, String outcome, int messages);
}
