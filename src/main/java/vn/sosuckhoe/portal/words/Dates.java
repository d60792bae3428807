package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Dates in the calendar of a phone. */
@MessageBundle(value = "dates", locale = "vi")
public interface Dates {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String warning();

    @Message
    String inside();

    @Message
    String createTitle();

    @Message
    String whose();

    @Message
    String family();

    @Message
    String naming();

    @Message
    String initials(String example);

    @Message
    String givenName(String example);

    @Message
    String alarmTitle();

    @Message
    String alarmLabel();

    @Message
    String sayTitle();

    @Message
    String sayLead();

    @Message
    String say(String name);

    @Message
    String create();

    @Message
    String newTitle();

    @Message
    String copy();

    @Message
    String openHere();

    @Message
    String how();

    @Message
    String howApple();

    @Message
    String howGoogle();

    @Message
    String howLost();

    @Message
    String listTitle();

    @Message
    String none();

    @Message
    String created(String day);

    @Message
    String read(String day);

    @Message
    String neverRead();

    @Message
    String stop();

    @Message
    String refused(String names);

    @Message
    String ended();

    @Message
    String notAsked(String names);

    @Message
    String needSay(String name);

    @Message
    String needChoice();

    @Message
    String tooMany(String n);

    @Message
    String nobody();

    @Message
    String eventTitle(String name);

    @Message
    String eventText();

    @Message
    String calendarName();

    @Message
    String file();
}
