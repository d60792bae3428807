package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Invitations on paper, and the list of whom to visit. */
@MessageBundle(value = "slips", locale = "vi")
public interface Slips {
    @Message
    String slip();

    @Message
    String invites(String station);

    @Message
    String family();

    @Message
    String to(String what);

    @Message
    String time();

    @Message
    String anyTime();

    @Message
    String place();

    @Message
    String bring();

    @Message
    String bringAlways();

    @Message
    String ask(String station);

    @Message
    String askPhone(String station, String phone);

    @Message
    String never();

    @Message
    String list();

    @Message
    String listLead();

    @Message
    String hamlet(String name);

    @Message
    String noHamlet();

    @Message
    String hamletFoot(String people, String households);

    @Message
    String number();

    @Message
    String name();

    @Message
    String born();

    @Message
    String comes();

    @Message
    String given();

    @Message
    String willCome();

    @Message
    String notMet();

    @Message
    String remark();

    @Message
    String nobody();

    @Message
    String more(String n);

    @Message
    String made(String day);

    @Message
    String give();
}
