package vn.sosuckhoe.reminder.mail;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;

import java.util.regex.Pattern;
import jakarta.mail.MessagingException;

/** What a failure to hand over an e-mail means. What the server says besides its number may hold the address. */
final class MailAnswer {

    /** RFC 3463 §3.8: refused by a policy, of ours or theirs, and not for the address or the words. */
    private static final Pattern POLICY = Pattern.compile("\\b5\\.7\\.\\d");

    private MailAnswer() {}

    /** @param out whether the final dot had left */
    static Verdict of(MessagingException failure, boolean out) {
        for (Exception one = failure; one instanceof MessagingException told; one = told.getNextException()) {
            if (told instanceof SMTPAddressFailedException refused) {
                return refused(refused.getReturnCode(), refused.getMessage(), true);
            }
        }
        // a line that is silent or broken has no number
        if (failure instanceof SMTPSendFailedException refused && refused.getReturnCode() >= 400) {
            return refused(refused.getReturnCode(), refused.getMessage(), out);
        }
        return out ? new Ambiguous("disconnected") : new Unreachable("disconnected");
    }

    /**
     * RFC 5321 §4.2.1: 5 for good, 4 for now.
     *
     * @param ofThisMessage the address or the words were refused; who is refused as a sender has wrong settings
     */
    private static Verdict refused(int code, String said, boolean ofThisMessage) {
        var reason = Integer.toString(code);
        if (code == 421) {
            return new Throttled(reason);
        }
        var policy = said != null && POLICY.matcher(said).find();
        return new Refused(reason, code >= 500 && ofThisMessage && !policy);
    }
}
