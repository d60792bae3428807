package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Messages that did not get out. */
@MessageBundle(value = "unsent", locale = "vi")
public interface Unsent {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String campaign();

    @Message
    String noCampaign();

    @Message
    String letter();

    @Message
    String why();

    @Message
    String todo();

    @Message
    String again();

    @Message
    String againOf(String campaign, String people, String day);

    @Message
    String tooLate();

    @Message
    String queued();

    @Message
    String notQueued();

    @Message
    String expired();

    @Message
    String refused(String code);

    @Message
    String tail(String end);

    @Message
    String people(String n);

    @Message
    String tries(String n);

    @Message
    String doubtful(String n);

    @Message
    String first();

    @Message
    String before();

    @Message
    String after();

    @Message
    String result();

    @Message
    String made(String day);

    @Message
    String shown(String n);
}
