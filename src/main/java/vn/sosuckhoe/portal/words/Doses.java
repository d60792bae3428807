package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Vaccinations, dates to come back, and who looked. */
@MessageBundle(value = "doses", locale = "vi")
public interface Doses {
    @Message
    String title();

    @Message
    String count(String n);

    @Message
    String none();

    @Message
    String given();

    @Message
    String undated();

    @Message
    String notTold();

    @Message
    String reaction(String text);

    @Message
    String group(String group);

    @Message
    String pregnancyMonth(String month);

    @Message
    String tetanus(String n);

    @Message
    String year(String year);

    @Message
    String datesTitle();

    @Message
    String dosesDates();

    @Message
    String upcoming();

    @Message
    String past();

    @Message
    String today();

    @Message
    String noDates();

    @Message
    String noDatesHint();

    @Message
    String pastHint();

    @Message
    String dayUnknown();

    @Message
    String looksTitle();

    @Message
    String looksLead();

    @Message
    String looksNone();

    @Message
    String looksPurpose(String purpose);

    @Message
    String looksEmergency();

    @Message
    String looksReason(String reason);

    @Message
    String looksVisit(String day);

    @Message
    String looksNoVisit();

    @Message
    String unnamed();

    @Message
    String at();

    @Message
    String facility(String code);
}
