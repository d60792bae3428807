package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Who lives here, who acts for whom, and until when. */
@MessageBundle(value = "household", locale = "vi")
public interface Household {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String me();

    @Message
    String toHead(String relation);

    @Message
    String relativesTitle();

    @Message
    String ownBook();

    @Message
    String acting(String who, String ward);

    @Message
    String noticesTitle();

    @Message
    String endsSoon(String day, String name);

    @Message
    String hasEnded(String day, String name);

    @Message
    String mineEndsSoon(String day);

    @Message
    String mineHasEnded(String day);

    @Message
    String opens(String name, String day);

    @Message
    String somebody();

    @Message
    String withheld();

    @Message
    String keptOwn();

    @Message
    String parent();

    @Message
    String appointed();

    @Message
    String institution();

    @Message
    String authorised();

    @Message
    String until(String day);
}
