package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The first page, for everybody. */
@MessageBundle(value = "front", locale = "vi")
public interface Front {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String workRoom();

    @Message
    String signInHint();

    @Message
    String whatTitle();

    @Message
    String what1();

    @Message
    String what2();

    @Message
    String what3();

    @Message
    String what4();

    @Message
    String whoTitle();

    @Message
    String who1();

    @Message
    String who2();

    @Message
    String who3();

    @Message
    String whereTitle();

    @Message
    String where1();

    @Message
    String where2();

    @Message
    String bringTitle();

    @Message
    String bring1();

    @Message
    String bring2();

    @Message
    String bring3();

    @Message
    String helpTitle();

    @Message
    String help();

    @Message
    String staffTitle();

    @Message
    String station();

    @Message
    String province();
}
