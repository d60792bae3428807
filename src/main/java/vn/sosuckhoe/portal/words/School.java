package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The vaccination sheet for starting school. */
@MessageBundle(value = "school", locale = "vi")
public interface School {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String law();

    @Message
    String child();

    @Message
    String birth();

    @Message
    String sex();

    @Message
    String unknown();

    @Message
    String nothingDue(String day);

    @Message
    String someDue(String day, String n, String what);

    @Message
    String notAssessed();

    @Message
    String noBirthDate();

    @Message
    String notYet();

    @Message
    String group();

    @Message
    String given();

    @Message
    String missing();

    @Message
    String noneGiven();

    @Message
    String dose(String n, String day);

    @Message
    String extra(String day);

    @Message
    String notCounted(String day);

    @Message
    String notTold(String dose);

    @Message
    String noDay();

    @Message
    String complete();

    @Message
    String due(String n, String day);

    @Message
    String later(String n, String day);

    @Message
    String postponed();

    @Message
    String contraindicated();

    @Message
    String immune();

    @Message
    String tooOld();

    @Message
    String notRolledOut();

    @Message
    String notForThisPerson();

    @Message
    String others();

    @Message
    String dueSince(String group, String day);

    @Message
    String named(String name, String day);

    @Message
    String bySchedule(String title, String version);

    @Message
    String made(String day);

    @Message
    String ask();

    @Message
    String backTo();

    @Message
    String more(String n);
}
