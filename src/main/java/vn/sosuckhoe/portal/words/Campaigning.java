package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that several pages of campaigns say. */
@MessageBundle(value = "campaigning", locale = "vi")
public interface Campaigning {
    @Message
    String sendAt(String time, String day);

    @Message
    String draft();

    @Message
    String ready();

    @Message
    String inviting();

    @Message
    String sent();

    @Message
    String stopped();

    @Message
    String closed();

    @Message
    String back();

    @Message
    String listLabel();

    @Message
    String hamletLabel();

    @Message
    String everyHamlet();

    @Message
    String noHamlet();

    @Message
    String people(String n);

    @Message
    String nobody();

    @Message
    String bySlip();

    @Message
    String sms();

    @Message
    String email();

    @Message
    String push();

    @Message
    String webhook();

    @Message
    String name();

    @Message
    String lives();

    @Message
    String slot(String day, String from, String to, String hamlet, String taken, String capacity);

    @Message
    String slotsTitle();

    @Message
    String state();
}
