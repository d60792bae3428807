package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The forms of staff: who is guardian of whom, and what stays confidential. */
@MessageBundle(value = "attesting", locale = "vi")
public interface Attesting {
    @Message
    String back();

    @Message
    String guardianTitle();

    @Message
    String guardianLead();

    @Message
    String markTitle();

    @Message
    String markLead();

    @Message
    String ward();

    @Message
    String person();

    @Message
    String numberHint();

    @Message
    String guardian();

    @Message
    String twelveHint();

    @Message
    String name();

    @Message
    String basis();

    @Message
    String choose();

    @Message
    String parent();

    @Message
    String appointed();

    @Message
    String institution();

    @Message
    String authorised();

    @Message
    String ended();

    @Message
    String document();

    @Message
    String documentHint();

    @Message
    String from();

    @Message
    String until();

    @Message
    String untilHint();

    @Message
    String dayHint();

    @Message
    String visitDay();

    @Message
    String what();

    @Message
    String keep();

    @Message
    String show();

    @Message
    String record();

    @Message
    String done();

    @Message
    String doneNext();

    @Message
    String wrong();

    @Message
    String faultEmpty(String field);

    @Message
    String faultNumber(String field);

    @Message
    String faultSame(String field);

    @Message
    String faultChoice(String field);

    @Message
    String faultDay(String field);

    @Message
    String faultFuture(String field);

    @Message
    String faultPast(String field);

    @Message
    String faultEnded(String field);

    @Message
    String faultLong(String field);

    @Message
    String faultNobody(String field);

    @Message
    String faultVisit(String field);
}
