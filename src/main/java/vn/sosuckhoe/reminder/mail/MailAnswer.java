package vn.sosuckhoe.reminder.mail;

import io.vertx.ext.mail.SMTPException;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;

import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** What a failure to hand over an e-mail means. */
final class MailAnswer {

    /** As the mail client begins what it says of a refused {@code RCPT TO}. */
    private static final String RECIPIENT = "recipient address not accepted";

    private static final String CONTENT = "sending data failed";

    /** RFC 3463 §3.8: a policy, of ours or theirs, and not the address. */
    private static final int POLICY = 7;

    private MailAnswer() {}

    static Verdict of(Throwable failure) {
        if (failure instanceof SMTPException told) {
            return told(told);
        }
        if (failure instanceof IllegalArgumentException) {
            return new Refused("address", true);
        }
        if (failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof SSLException) {
            return new Unreachable(failure.getClass().getSimpleName());
        }
        // the client does not tell how far it had come: the final dot may have been sent
        return new Ambiguous("disconnected");
    }

    /** RFC 5321 §4.2.1: 5 for good, 4 for now. Who is refused as a sender, or asked to sign in, has wrong settings. */
    private static Verdict told(SMTPException told) {
        var code = Integer.toString(told.getReplyCode());
        if (told.getReplyCode() == 421) {
            return new Throttled(code);
        }
        var status = told.getEnhancedStatus();
        var policy = status != null && status.getSubject() == POLICY;
        var ofThisMessage =
                told.getMessage() != null && (told.getMessage().startsWith(RECIPIENT) || told.getMessage().startsWith(CONTENT));
        return new Refused(code, told.isPermanent() && ofThisMessage && !policy);
    }
}
