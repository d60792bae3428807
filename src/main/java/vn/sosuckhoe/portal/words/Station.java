package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a facility sees of its own sending. */
@MessageBundle(value = "station", locale = "vi")
public interface Station {
    @Message
    String title();

    @Message
    String facility(String code);

    @Message
    String figures();

    @Message
    String lead();

    @Message
    String received();

    @Message
    String accepted();

    @Message
    String remarks();

    @Message
    String parked();

    @Message
    String refused();

    @Message
    String duplicates();

    @Message
    String receivedHint();

    @Message
    String acceptedHint();

    @Message
    String remarksHint();

    @Message
    String parkedHint();

    @Message
    String refusedHint();

    @Message
    String duplicatesHint();

    @Message
    String unknownTitle();

    @Message
    String unknownLead();

    @Message
    String unknownNone();

    @Message
    String path();

    @Message
    String times();

    @Message
    String nothingYet();

    @Message
    String period(String from, String to);
}
