package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Invitations to come, and the answers to them. */
@MessageBundle(value = "inviting", locale = "vi")
public interface Inviting {
    @Message
    String title();

    @Message
    String from(String station, String day);

    @Message
    String when();

    @Message
    String where();

    @Message
    String why();

    @Message
    String bring();

    @Message
    String times(String day, String from, String to);

    @Message
    String untilDay(String day);

    @Message
    String fromTo(String from, String until);

    @Message
    String noTime();

    @Message
    String open();

    @Message
    String coming();

    @Message
    String notComing();

    @Message
    String came();

    @Message
    String passed();

    @Message
    String ended();

    @Message
    String cameOn(String day);

    @Message
    String passedHint();

    @Message
    String endedHint();

    @Message
    String answeredOn(String time, String day);

    @Message
    String confirm();

    @Message
    String cannot();

    @Message
    String confirmFor(String name);

    @Message
    String cannotFor(String name);

    @Message
    String other();

    @Message
    String answerTitle();

    @Message
    String answerHint();

    @Message
    String otherTitle();

    @Message
    String otherHint();

    @Message
    String otherNone();

    @Message
    String take();

    @Message
    String left(String n);

    @Message
    String forHamlet(String hamlet);

    @Message
    String calendar();

    @Message
    String back();

    @Message
    String pastTitle();

    @Message
    String noted(String answer);

    @Message
    String notedNext();

    @Message
    String full();

    @Message
    String choose();

    @Message
    String tooLate();

    @Message
    String unclear();

    @Message
    String station();

    @Message
    String read();

    @Message
    String ways();
}
