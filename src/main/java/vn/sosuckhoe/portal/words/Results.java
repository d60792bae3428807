package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a check-up found, and what it means. */
@MessageBundle(value = "results", locale = "vi")
public interface Results {
    @Message
    String upper();

    @Message
    String lower();

    @Message
    String barTold(String value, String name, String all);

    @Message
    String trend();

    @Message
    String meaning();

    @Message
    String trendOf(String what);

    @Message
    String meaningOf(String what);

    @Message
    String asSent(String text);

    @Message
    String sourceTitle();

    @Message
    String scale(String name);

    @Message
    String source(String text, String confidence);

    @Message
    String fineTitle();

    @Message
    String fineLead();

    @Message
    String othersTitle();

    @Message
    String othersLead();

    @Message
    String measures();

    @Message
    String noMeasures();

    @Message
    String worstFine();

    @Message
    String worstFineAction();

    @Message
    String worstUnexplained();

    @Message
    String worstUnexplainedAction();

    @Message
    String worstNothing();

    @Message
    String worstNothingAction();

    @Message
    String alsoSee();

    @Message
    String unread(String n);

    @Message
    String older();

    @Message
    String newest();

    @Message
    String question();

    @Message
    String questionWhy();

    @Message
    String questionFor();

    @Message
    String answerToday();

    @Message
    String answerAppointed();

    @Message
    String answerNot();

    @Message
    String answerUnclear();

    @Message
    String send();

    @Message
    String right();

    @Message
    String wrong();

    @Message
    String thanks();

    @Message
    String needNow();

    @Message
    String needStation();

    @Message
    String needWatch();

    @Message
    String needNothing();

    @Message
    String askStation();

    @Message
    String story();

    @Message
    String examined();

    @Message
    String tests();

    @Message
    String concluded();

    @Message
    String noneConcluded();

    @Message
    String years();

    @Message
    String noYear();

    @Message
    String indicators();

    @Message
    String growth();

    @Message
    String unitUnderstood(String amount);

    @Message
    String workedOut();

    @Message
    String sourceOwn(String sure);

    @Message
    String besideTitle();

    @Message
    String nameless();

    @Message
    String worstChild();

    @Message
    String worstChildAction();
}
