package vn.sosuckhoe.reminder.delivery.work;

import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.result.Answer;

/**
 * A message this replica may try once.
 *
 * @param number of the try, from 1
 * @param doubtful an earlier try of it had no known end
 */
record Claim(int lane, int number, boolean doubtful, Parcel parcel) {

    Answer answered(Verdict verdict) {
        return Answer.of(lane, parcel.outgoing(), number, verdict);
    }
}
