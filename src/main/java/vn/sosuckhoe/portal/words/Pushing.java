package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Messages to the browser at hand. */
@MessageBundle(value = "pushing", locale = "vi")
public interface Pushing {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String switchOn();

    @Message
    String switchOff();

    @Message
    String on();

    @Message
    String off();

    @Message
    String denied();

    @Message
    String failed();
}
