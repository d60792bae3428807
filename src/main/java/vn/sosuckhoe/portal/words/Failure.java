package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** When something is not there or does not work. */
@MessageBundle(value = "failure", locale = "vi")
public interface Failure {
    @Message
    String notFoundTitle();

    @Message
    String notFound();

    @Message
    String forbiddenTitle();

    @Message
    String forbidden();

    @Message
    String brokenTitle();

    @Message
    String broken();

    @Message
    String signInAwayTitle();

    @Message
    String signInAway();

    @Message
    String shelfAwayTitle();

    @Message
    String shelfAway();

    @Message
    String paperBusyTitle();

    @Message
    String paperBusy();

    @Message
    String askTitle();

    @Message
    String ask();

    @Message
    String incident();

    @Message
    String readOut();

    @Message
    String toFamily();

    @Message
    String toHome();

    @Message
    String retry();
}
