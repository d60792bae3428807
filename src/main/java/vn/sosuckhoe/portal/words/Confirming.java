package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A campaign once more before it goes. */
@MessageBundle(value = "confirming", locale = "vi")
public interface Confirming {
    @Message
    String windowTitle();

    @Message
    String notAgain();

    @Message
    String range(String from, String to);

    @Message
    String missingPlace();

    @Message
    String slotsPast();

    @Message
    String tooLittleRoom(String room, String people);

    @Message
    String summaryTitle();

    @Message
    String whenLabel();

    @Message
    String sendNow();

    @Message
    String sendLater();

    @Message
    String sendDay();

    @Message
    String sendTime();

    @Message
    String quietHint();

    @Message
    String confirm();

    @Message
    String confirmHint();

    @Message
    String faultSendAt();
}
