package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How far care reaches, in figures. */
@MessageBundle(value = "covering", locale = "vi")
public interface Covering {
    @Message
    String titleOf(String place);

    @Message
    String asOf(String time, String day);

    @Message
    String names();

    @Message
    String kept();

    @Message
    String hidden();

    @Message
    String hiddenNote();

    @Message
    String share(String n, String d, String what, String percent);

    @Message
    String count(String n, String what);

    @Message
    String untold(String what);

    @Message
    String untoldOf(String what);

    @Message
    String nobodyOf(String what);

    @Message
    String byHamlet();

    @Message
    String byCommune();

    @Message
    String hamlet();

    @Message
    String commune();

    @Message
    String code();

    @Message
    String day();

    @Message
    String note();

    @Message
    String total();

    @Message
    String noHamlet();

    @Message
    String noCommune();

    @Message
    String empty();

    @Message
    String emptyHint();

    @Message
    String csv();

    @Message
    String books();

    @Message
    String booksHint();

    @Message
    String checked();

    @Message
    String checkedHint();

    @Message
    String full();

    @Message
    String fullHint();

    @Message
    String late();

    @Message
    String lateHint();

    @Message
    String illHint();

    @Message
    String sensitive();

    @Message
    String sensitiveHint();

    @Message
    String found();

    @Message
    String foundHint();

    @Message
    String invited();

    @Message
    String invitedHint();
}
