package vn.sosuckhoe.station.person;

import vn.sosuckhoe.book.staff.Permits;
import vn.sosuckhoe.person.PersonalId;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A number and a reason as staff typed them.
 *
 * @param number shown again, so that it can be put right; in the answer only
 */
record EmergencyForm(String number, String reason, boolean sent) {

    static final EmergencyForm EMPTY = new EmergencyForm("", "", false);

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_NUMBER = 40;

    static EmergencyForm of(String number, String reason) {
        var typed = line(number);
        return new EmergencyForm(
                typed.length() > LONGEST_NUMBER ? typed.substring(0, LONGEST_NUMBER) : typed, line(reason), true);
    }

    /** One line of composed letters: it will stand in somebody's book. */
    private static String line(String raw) {
        return raw == null
                ? ""
                : Normalizer.normalize(raw, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Z}]+", " ")
                        .strip();
    }

    Optional<PersonalId> id() {
        return PersonalId.read(number);
    }

    boolean isShort() {
        return reason.codePointCount(0, reason.length()) < Permits.REASON;
    }

    boolean isLong() {
        return reason.length() > LONGEST_REASON;
    }

    boolean isRight() {
        return id().isPresent() && !isShort() && !isLong();
    }

    /** Without the number: it must never reach a log. */
    @Override
    public String toString() {
        return "EmergencyForm[]";
    }
}
