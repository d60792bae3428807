package vn.sosuckhoe.reminder.smpp;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import vn.sosuckhoe.reminder.delivery.Receipts;

import java.time.Duration;

/** Takes what the carrier sends: receipts. What people answer to the number is not read here. */
final class Receiver implements MessageReceiverListener {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String gateway;
    private final Receipts receipts;

    Receiver(String gateway, Receipts receipts) {
        this.gateway = gateway;
        this.receipts = receipts;
    }

    /** Is told to come again when it could not be kept. */
    @Override
    public void onAcceptDeliverSm(DeliverSm delivery) throws ProcessRequestException {
        var receipt = delivery.isSmscDeliveryReceipt() ? ReceiptReader.read(gateway, delivery) : null;
        if (receipt != null) {
            try {
                receipts.take(receipt).await().atMost(PATIENCE);
            } catch (RuntimeException e) {
                throw new ProcessRequestException("not kept", SMPPConstant.STAT_ESME_RX_T_APPN);
            }
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // not asked for
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session session) throws ProcessRequestException {
        throw new ProcessRequestException("not spoken here", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
