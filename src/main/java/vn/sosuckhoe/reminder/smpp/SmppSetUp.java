package vn.sosuckhoe.reminder.smpp;

import org.eclipse.microprofile.config.Config;
import vn.sosuckhoe.reminder.delivery.Gateway;
import vn.sosuckhoe.reminder.delivery.Receipts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The gateway, where {@code reminder.smpp.host} is set. */
@Dependent
class SmppSetUp {

    @Produces
    @Dependent
    Gateway smpp(Config config, Receipts receipts) {
        var settings = SmppSettings.of(config);
        return settings == null ? null : new SmppGateway(settings, receipts);
    }
}
