package vn.sosuckhoe.reminder.smpp;

import org.jsmpp.PDUException;
import org.jsmpp.PDUSender;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/** Writes submit_sm: SMPP 3.4 §4.4.1. */
final class Submission {

    private static final byte USUAL = 0;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    /** longest number that is no full one: a short code */
    private static final int SHORT_CODE = 8;

    private static final ESMClass WORDS = new ESMClass();
    private static final ESMClass HEADER_FIRST = new ESMClass(0x40);
    private static final RegisteredDelivery TELL = new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE);
    private static final RegisteredDelivery TELL_NOTHING = new RegisteredDelivery(SMSCDeliveryReceipt.DEFAULT);

    private final SmppSettings settings;
    private final PDUSender sender;
    private final TypeOfNumber from;
    private final TypeOfNumber to;

    Submission(SmppSettings settings, PDUSender sender) {
        this.settings = settings;
        this.sender = sender;
        this.from = typeOf(settings.sender());
        this.to = settings.country().isEmpty() ? TypeOfNumber.NATIONAL : TypeOfNumber.INTERNATIONAL;
    }

    private static TypeOfNumber typeOf(String sender) {
        if (!DIGITS.matcher(sender).matches()) {
            return TypeOfNumber.ALPHANUMERIC;
        }
        return sender.length() <= SHORT_CODE ? TypeOfNumber.UNKNOWN : TypeOfNumber.INTERNATIONAL;
    }

    void write(OutputStream out, int number, Piece piece) throws PDUException, IOException {
        sender.sendSubmitSm(
                out,
                number,
                "",
                from,
                from == TypeOfNumber.ALPHANUMERIC ? NumberingPlanIndicator.UNKNOWN : NumberingPlanIndicator.ISDN,
                settings.sender(),
                to,
                NumberingPlanIndicator.ISDN,
                piece.destination(),
                piece.header() ? HEADER_FIRST : WORDS,
                USUAL,
                USUAL,
                null,
                null,
                piece.last() ? TELL : TELL_NOTHING,
                USUAL,
                piece.coding(),
                USUAL,
                piece.octets(),
                piece.tags());
    }
}
