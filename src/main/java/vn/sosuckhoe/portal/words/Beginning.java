package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Which campaigns there are, and how a new one begins. */
@MessageBundle(value = "beginning", locale = "vi")
public interface Beginning {
    @Message
    String titleOf(String list, String hamlet);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String newTitle();

    @Message
    String newHint();

    @Message
    String begin();

    @Message
    String campaignsTitle();

    @Message
    String none();

    @Message
    String begun(String day, String name);

    @Message
    String numbers(String invited, String came);
}
