package vn.sosuckhoe.reminder.smpp;

import org.jsmpp.SMPPConstant;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;

import java.util.Set;

/** What a command status means for a message: SMPP 3.4 §5.1.3. */
final class Statuses {

    private static final Set<Integer> TOO_FAST =
            Set.of(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL);

    /** About this very message. What is about the account or the hour may be mended, and the message tried again. */
    private static final Set<Integer> FOR_GOOD = Set.of(
            SMPPConstant.STAT_ESME_RINVDSTADR,
            SMPPConstant.STAT_ESME_RINVDSTTON,
            SMPPConstant.STAT_ESME_RINVDSTNPI,
            SMPPConstant.STAT_ESME_RINVMSGLEN,
            SMPPConstant.STAT_ESME_RX_P_APPN,
            SMPPConstant.STAT_ESME_RX_R_APPN);

    private Statuses() {}

    static Verdict refusal(int status) {
        var reason = "SMPP-%02X".formatted(status);
        return TOO_FAST.contains(status) ? new Throttled(reason) : new Refused(reason, FOR_GOOD.contains(status));
    }
}
