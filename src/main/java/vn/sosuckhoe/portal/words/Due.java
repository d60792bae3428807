package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is due for the family: visits, soonest first. */
@MessageBundle(value = "due", locale = "vi")
public interface Due {
    @Message
    String title(String n);

    @Message
    String none(String n);

    @Message
    String unknown();

    @Message
    String oneLate(String name);

    @Message
    String oneDue(String name);

    @Message
    String oneOn(String name, String day);

    @Message
    String manyLate(String who);

    @Message
    String manyDue(String who);

    @Message
    String manyOn(String who, String day);

    @Message
    String allChildren(String n);

    @Message
    String children(String n);

    @Message
    String people(String n);

    @Message
    String two();

    @Message
    String three();

    @Message
    String four();

    @Message
    String five();

    @Message
    String count(String name, String n);

    @Message
    String doses(String n);

    @Message
    String dose1();

    @Message
    String sentence(String what, String counts);

    @Message
    String onWeekday(String weekday, String day);

    @Message
    String monday();

    @Message
    String tuesday();

    @Message
    String wednesday();

    @Message
    String thursday();

    @Message
    String friday();

    @Message
    String saturday();

    @Message
    String sunday();

    @Message
    String appointments();
}
