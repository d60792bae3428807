package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Whether a message is real. */
@MessageBundle(value = "proving", locale = "vi")
public interface Proving {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String check();

    @Message
    String known();

    @Message
    String sent(String station, String time, String day);

    @Message
    String about(String what);

    @Message
    String privacy();

    @Message
    String unknown();

    @Message
    String unknownHint();

    @Message
    String unreadable();

    @Message
    String tooOften(String minutes);

    @Message
    String warningTitle();

    @Message
    String warning1();

    @Message
    String warning2();

    @Message
    String warning3();

    @Message
    String warningNext();

    @Message
    String invitation();

    @Message
    String reminder();

    @Message
    String result();
}
