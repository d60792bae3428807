package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Staff open one book: what for, in an emergency, and what stands on its page. */
@MessageBundle(value = "opening", locale = "vi")
public interface Opening {
    @Message
    String purposeTitle();

    @Message
    String purposeLead();

    @Message
    String purposeLegend();

    @Message
    String purposeMissing();

    @Message
    String permitEnded();

    @Message
    String visitHint();

    @Message
    String reminderHint();

    @Message
    String correctionHint();

    @Message
    String open();

    @Message
    String half();

    @Message
    String opened(String purpose, String time);

    @Message
    String emergencyMark();

    @Message
    String emergencyTitle();

    @Message
    String emergencyLead();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String reason();

    @Message
    String reasonHint(String n);

    @Message
    String openNow();

    @Message
    String limit(String n);

    @Message
    String numberFault();

    @Message
    String reasonShort(String n);

    @Message
    String reasonLong();

    @Message
    String nobodyFound();

    @Message
    String tooMany(String n);

    @Message
    String notOpened();

    @Message
    String parts();

    @Message
    String dueTitle();

    @Message
    String nothingDue();

    @Message
    String everybody();

    @Message
    String dosesDue();

    @Message
    String illnesses();

    @Message
    String values();

    @Message
    String noValues();

    @Message
    String value();

    @Message
    String newest();

    @Message
    String meaning();

    @Message
    String measured();

    @Message
    String visitsTitle();

    @Message
    String noVisits();

    @Message
    String advice(String told);

    @Message
    String reach();

    @Message
    String relatives();

    @Message
    String noRelatives();
}
