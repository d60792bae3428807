package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** By which ways somebody is reached, and what they agreed to. */
@MessageBundle(value = "reaching", locale = "vi")
public interface Reaching {
    @Message
    String title();

    @Message
    String titleFor(String name);

    @Message
    String lead();

    @Message
    String back();

    @Message
    String on();

    @Message
    String off();

    @Message
    String neverAsked();

    @Message
    String agreedOn(String name, String time, String day, String version);

    @Message
    String takenOn(String name, String time, String day, String version);

    @Message
    String refusedOn(String name, String time, String day, String version);

    @Message
    String wantedOn(String name, String time, String day, String version);

    @Message
    String smsHint();

    @Message
    String consentHint();

    @Message
    String tick();

    @Message
    String agree();

    @Message
    String withdraw();

    @Message
    String refuse();

    @Message
    String again();

    @Message
    String say(String name);

    @Message
    String sayHint();

    @Message
    String needTick();

    @Message
    String needSay(String name);

    @Message
    String mayNot(String name);

    @Message
    String unclear();

    @Message
    String arrangeTitle();

    @Message
    String language();

    @Message
    String vietnamese();

    @Message
    String english();

    @Message
    String quiet();

    @Message
    String quietHint();

    @Message
    String quietFrom();

    @Message
    String quietTo();

    @Message
    String save();

    @Message
    String badLanguage();

    @Message
    String badQuiet();

    @Message
    String saved();

    @Message
    String realTitle();

    @Message
    String realHint();
}
