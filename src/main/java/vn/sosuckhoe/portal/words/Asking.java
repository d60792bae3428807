package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Telling the station that something is missing or wrong. */
@MessageBundle(value = "asking", locale = "vi")
public interface Asking {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String acting(String sender, String owner);

    @Message
    String sends(String sender);

    @Message
    String sendsUnnamed(String owner);

    @Message
    String sendsOwner();

    @Message
    String kind();

    @Message
    String kindMissing();

    @Message
    String kindMissingHint();

    @Message
    String kindWrong();

    @Message
    String kindWrongHint();

    @Message
    String kindNotMine();

    @Message
    String kindNotMineHint();

    @Message
    String vaccine();

    @Message
    String vaccineHint();

    @Message
    String day();

    @Message
    String dayHint();

    @Message
    String words();

    @Message
    String wordsHint(String n);

    @Message
    String send();

    @Message
    String back();

    @Message
    String clock(String first, String done);

    @Message
    String clockSource();

    @Message
    String faultsTitle();

    @Message
    String taken();

    @Message
    String tooMany(String n);

    @Message
    String sentTitle();

    @Message
    String mineTitle();

    @Message
    String mineNone();

    @Message
    String received();

    @Message
    String checking();

    @Message
    String corrected();

    @Message
    String rejected();

    @Message
    String receivedAt(String time, String day);

    @Message
    String answer(String text);

    @Message
    String answeredBy(String station, String role, String day);

    @Message
    String passedOn();

    @Message
    String meet();

    @Message
    String inBook(String text);

    @Message
    String late(String day, String sent);

    @Message
    String unseen();

    @Message
    String unseenOne();

    @Message
    String link(String n);
}
