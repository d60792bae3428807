package vn.sosuckhoe.station.person;

import vn.sosuckhoe.book.staff.Permits;
import vn.sosuckhoe.portal.words.Opening;
import vn.sosuckhoe.portal.words.Wording;

/**
 * The form for an emergency, empty, with what is wrong, or with why nothing was opened.
 *
 * @param refused {@code null} while nothing was asked for
 * @param numberFault and {@code reasonFault}: {@code null} where the field is right
 */
public record EmergencyView(
        String number, String reason, String refused, String numberFault, String reasonFault, String limit) {

    /** Why nothing was opened. */
    enum Refusal {
        NOBODY,
        TOO_MANY
    }

    static EmergencyView of(EmergencyForm form, Refusal refusal, int tries, Wording wording) {
        var words = wording.of(Opening.class);
        var least = Integer.toString(Permits.REASON);
        return new EmergencyView(
                form.number(),
                form.reason(),
                refusal == null
                        ? null
                        : refusal == Refusal.NOBODY ? words.nobodyFound() : words.tooMany(Integer.toString(tries)),
                form.sent() && form.id().isEmpty() ? words.numberFault() : null,
                !form.sent()
                        ? null
                        : form.isShort() ? words.reasonShort(least) : form.isLong() ? words.reasonLong() : null,
                words.limit(Integer.toString(tries)));
    }

    public boolean isWrong() {
        return numberFault != null || reasonFault != null;
    }

    /** Without the number: it must never reach a log. */
    @Override
    public String toString() {
        return "EmergencyView[]";
    }
}
