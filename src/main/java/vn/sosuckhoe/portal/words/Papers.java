package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands beside every paper: who may take it, and that invented people are invented. */
@MessageBundle(value = "papers", locale = "vi")
public interface Papers {
    @Message
    String take();

    @Message
    String askTitle(String name);

    @Message
    String askLead();

    @Message
    String agreed(String name);

    @Message
    String refused();

    @Message
    String synthetic();
}
