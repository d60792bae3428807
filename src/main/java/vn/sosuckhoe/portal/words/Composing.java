package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** With which words a campaign invites. */
@MessageBundle(value = "composing", locale = "vi")
public interface Composing {
    @Message
    String templateLabel();

    @Message
    String notReviewed();

    @Message
    String placeLabel();

    @Message
    String placeHint();

    @Message
    String bringLabel();

    @Message
    String bringHint();

    @Message
    String previewTitle();

    @Message
    String previewNone();

    @Message
    String previewHint();

    @Message
    String parts(String n, String length, String room);

    @Message
    String faultClinical(String label);

    @Message
    String faultDigits(String label);

    @Message
    String faultStrange(String label);
}
