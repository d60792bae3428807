package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Staff read and answer what people report about their books. */
@MessageBundle(value = "reporting", locale = "vi")
public interface Reporting {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String finishedTitle();

    @Message
    String who();

    @Message
    String what();

    @Message
    String state();

    @Message
    String due();

    @Message
    String since(String day);

    @Message
    String left(String n);

    @Message
    String today();

    @Message
    String overdue(String n);

    @Message
    String firstBy(String day);

    @Message
    String doneBy(String day);

    @Message
    String finishedOn(String day);

    @Message
    String deskLink(String open, String late);

    @Message
    String oneTitle(String name);

    @Message
    String purpose(String time);

    @Message
    String reportedTitle();

    @Message
    String kind();

    @Message
    String before();

    @Message
    String vaccine();

    @Message
    String day();

    @Message
    String words();

    @Message
    String sender();

    @Message
    String deadlines();

    @Message
    String openBook();

    @Message
    String answersTitle();

    @Message
    String formTitle();

    @Message
    String formAgain();

    @Message
    String neverEdited();

    @Message
    String outcome();

    @Message
    String passedOn();

    @Message
    String passedOnHint();

    @Message
    String corrected();

    @Message
    String correctedHint();

    @Message
    String refused();

    @Message
    String refusedHint(String n);

    @Message
    String meet();

    @Message
    String meetHint();

    @Message
    String reply();

    @Message
    String replyHint(String n);

    @Message
    String send();

    @Message
    String done();

    @Message
    String overtaken();

    @Message
    String notSaved();

    @Message
    String outcomeMissing();

    @Message
    String outcomeFinished();

    @Message
    String wordsMissing();

    @Message
    String wordsLong(String n);

    @Message
    String reasonShort(String n);
}
