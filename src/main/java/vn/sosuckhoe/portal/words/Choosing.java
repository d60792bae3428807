package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Whom a campaign invites, and what that comes to. */
@MessageBundle(value = "choosing", locale = "vi")
public interface Choosing {
    @Message
    String titleLabel();

    @Message
    String titleHint();

    @Message
    String windowLabel();

    @Message
    String fromAge();

    @Message
    String toAge();

    @Message
    String countTitle();

    @Message
    String reach(String n, String slips);

    @Message
    String costLabel();

    @Message
    String smsParts(String sms, String parts);

    @Message
    String noPrice();

    @Message
    String dong(String n);

    @Message
    String sampleTitle();

    @Message
    String sampleHint();

    @Message
    String age();

    @Message
    String reachLabel();

    @Message
    String secretHint();

    @Message
    String faultAges();
}
