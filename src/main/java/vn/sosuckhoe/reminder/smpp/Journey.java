package vn.sosuckhoe.reminder.smpp;

import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;
import vn.sosuckhoe.reminder.delivery.Verdict.Partly;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The pieces of a message and where this try begins.
 *
 * <p>Of a long text whose first parts the carrier has accepted, only the others are sent again, with the same reference: a
 * telephone puts parts together by sender, reference and number of parts, in whatever order and in however many minutes
 * they come, and takes a part that comes twice once (3GPP TS 23.040 §9.2.3.24.1). That is so for as long as the telephone,
 * or a carrier that puts parts together itself, still waits for them; how long that is no standard says. So a text is
 * completed for some minutes only, which cover the usual tries; afterwards, after a change of settings that cuts it
 * otherwise, or when nobody knows what the carrier has, it begins anew under another reference.
 *
 * @param from the first piece to send, from 0
 */
record Journey(List<Piece> pieces, short reference, int from) {

    static Journey of(Parcel parcel, Cutting cutting, Duration completeWithin, Instant now) {
        var begun = parcel.begun();
        if (begun != null && begun.since().plus(completeWithin).isAfter(now)) {
            var pieces = cutting.pieces(parcel, begun.reference());
            if (pieces.size() == begun.parts() && begun.taken() < begun.parts()) {
                return new Journey(pieces, begun.reference(), begun.taken());
            }
        }
        var reference = Cutting.reference(parcel.attempt());
        return new Journey(cutting.pieces(parcel, reference), reference, 0);
    }

    boolean leadsNowhere() {
        return pieces.isEmpty();
    }

    boolean endsAt(int piece) {
        return piece == pieces.size();
    }

    /** @param piece the one that this was said of, from 0; all before it are with the carrier */
    Verdict verdict(int piece, Verdict said) {
        return said instanceof Accepted || piece == 0 ? said : new Partly(reference, pieces.size(), piece, said);
    }
}
