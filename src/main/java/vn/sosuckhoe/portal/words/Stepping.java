package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The way through the steps of a campaign, and what is wrong with what was typed there. */
@MessageBundle(value = "stepping", locale = "vi")
public interface Stepping {
    @Message
    String steps();

    @Message
    String stepWhom();

    @Message
    String stepWords();

    @Message
    String stepTimes();

    @Message
    String stepConfirm();

    @Message
    String stepDone();

    @Message
    String wrong();

    @Message
    String changedElsewhere();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String look();

    @Message
    String faultEmpty(String label);

    @Message
    String faultLong(String label, String n);

    @Message
    String faultChoice(String label);

    @Message
    String faultNumber(String label, String least, String most);

    @Message
    String faultDay(String label);

    @Message
    String faultTime(String label);
}
