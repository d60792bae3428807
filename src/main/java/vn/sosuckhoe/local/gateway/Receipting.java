package vn.sosuckhoe.local.gateway;

import org.jboss.logging.Logger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells what became of messages: deliver_sm with the text of SMPP 3.4 appendix B and the tags that say the same. */
final class Receipting implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Receipting.class);
    private static final int HANDS = 8;
    private static final int TRIES = 20;
    private static final long AGAIN_MILLIS = 500;
    private static final byte RECEIPT = 0x04;

    private final Manners manners;
    private final Set<SMPPServerSession> sessions;
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(HANDS, SmppServer::daemon);

    Receipting(Manners manners, Set<SMPPServerSession> sessions) {
        this.manners = manners;
        this.sessions = sessions;
    }

    void later(Taken message) {
        if (manners.receiptAfter() != null) {
            hands.schedule(() -> tell(message, TRIES), manners.receiptAfter().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tell(Taken message, int tries) {
        for (var session : sessions) {
            try {
                deliver(message, session);
                return;
            } catch (PDUException
                    | ResponseTimeoutException
                    | InvalidResponseException
                    | NegativeResponseException
                    | IOException e) {
                LOG.debugf("a receipt was not taken: %s", e.getClass().getName());
            }
        }
        if (tries > 0) {
            hands.schedule(() -> tell(message, tries - 1), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void deliver(Taken message, SMPPServerSession session)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        var delivered = !manners.undeliverable().test(message.to());
        var text = "id:%s sub:001 dlvrd:%s submit date:2611220800 done date:2611220800 stat:%s err:%s text:"
                .formatted(
                        message.id(),
                        delivered ? "001" : "000",
                        delivered ? "DELIVRD" : "UNDELIV",
                        delivered ? "000" : "001");
        session.deliverShortMessage(
                "",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                message.to(),
                TypeOfNumber.ALPHANUMERIC,
                NumberingPlanIndicator.UNKNOWN,
                message.from(),
                new ESMClass(RECEIPT),
                (byte) 0,
                (byte) 0,
                new RegisteredDelivery(0),
                new GeneralDataCoding(),
                text.getBytes(StandardCharsets.ISO_8859_1),
                new OptionalParameter.COctetString(OptionalParameter.Tag.RECEIPTED_MESSAGE_ID.code(), message.id()),
                new OptionalParameter.Byte(
                        OptionalParameter.Tag.MESSAGE_STATE,
                        (delivered ? MessageState.DELIVERED : MessageState.UNDELIVERABLE).value()));
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
