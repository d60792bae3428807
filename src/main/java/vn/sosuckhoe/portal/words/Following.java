package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a campaign goes, from invited to came. */
@MessageBundle(value = "following", locale = "vi")
public interface Following {
    @Message
    String progressTitle();

    @Message
    String barTold();

    @Message
    String barGone();

    @Message
    String of(String n, String all);

    @Message
    String funnelTitle();

    @Message
    String invited();

    @Message
    String messageSent();

    @Message
    String delivered();

    @Message
    String opened();

    @Message
    String answered();

    @Message
    String came();

    @Message
    String resultSent();

    @Message
    String answersTitle();

    @Message
    String confirmed();

    @Message
    String otherSlot();

    @Message
    String cannot();

    @Message
    String slips(String n);

    @Message
    String failed(String n);

    @Message
    String headcount();

    @Message
    String share();

    @Message
    String refreshing();

    @Message
    String keepStill();

    @Message
    String refreshAgain();

    @Message
    String seePeople();

    @Message
    String paperSlips();

    @Message
    String paperVisits();

    @Message
    String paperBy();

    @Message
    String paperSize();

    @Message
    String paperA4();

    @Message
    String paperA3();

    @Message
    String stop();

    @Message
    String resume();

    @Message
    String giveUp();

    @Message
    String giveUpHint();
}
