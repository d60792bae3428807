package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** My family. */
@MessageBundle(value = "family", locale = "vi")
public interface Family {
    @Message
    String title();

    @Message
    String booksTitle();

    @Message
    String invited();

    @Message
    String invitedTitle();

    @Message
    String invitedBrief();

    @Message
    String nextOn(String what, String day);

    @Message
    String nextToday(String what);

    @Message
    String noDate();

    @Message
    String noDateHint();

    @Message
    String passed(String what, String day);

    @Message
    String mine();

    @Message
    String ward();

    @Message
    String lastCheckup();

    @Message
    String noCheckup();

    @Message
    String open(String name);

    @Message
    String emptyTitle();

    @Message
    String emptyLead();

    @Message
    String empty1();

    @Message
    String empty2();

    @Message
    String empty3();

    @Message
    String emptyAfter();

    @Message
    String whatToDo();
}
