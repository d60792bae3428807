package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an indicator is, for everybody. */
@MessageBundle(value = "explaining", locale = "vi")
public interface Explaining {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String all();

    @Message
    String titleOf(String what);

    @Message
    String what();

    @Message
    String why();

    @Message
    String means();

    @Message
    String meansHint();

    @Message
    String self();

    @Message
    String station();

    @Message
    String not();

    @Message
    String number();

    @Message
    String called();

    @Message
    String todo();

    @Message
    String sources();

    @Message
    String source(String text, String confidence);

    @Message
    String confidence();

    @Message
    String waits();

    @Message
    String readBy(String who);

    @Message
    String wording(String version, String day, String source, String confidence);

    @Message
    String anyValue();

    @Message
    String everybody();

    @Message
    String people();

    @Message
    String men();

    @Message
    String women();

    @Message
    String pregnant();

    @Message
    String from(String age);

    @Message
    String under(String age);

    @Message
    String fromUntil(String from, String until);

    @Message
    String years(String n);

    @Message
    String months(String n);

    @Message
    String known(String diseases);

    @Message
    String and();

    @Message
    String or();
}
