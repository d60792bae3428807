package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** History. */
@MessageBundle(value = "past", locale = "vi")
public interface Past {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String allergies();

    @Message
    String allergiesUnknown();

    @Message
    String diseases();

    @Message
    String disabilities();

    @Message
    String surgery();

    @Message
    String risks();

    @Message
    String exposure();

    @Message
    String birth();

    @Message
    String reproductive();

    @Message
    String family();

    @Message
    String other();

    @Message
    String unknown();

    @Message
    String saidNot(String what);

    @Message
    String quit();

    @Message
    String notQuit();

    @Message
    String amount(String amount);

    @Message
    String who(String who);

    @Message
    String factor();

    @Message
    String duration();

    @Message
    String toilet();

    @Message
    String delivery();

    @Message
    String preterm();

    @Message
    String asphyxia();

    @Message
    String birthWeight();

    @Message
    String birthLength();

    @Message
    String birthDefect();

    @Message
    String contraception();

    @Message
    String lastPregnancy();

    @Message
    String pregnancies();

    @Message
    String miscarriages();

    @Message
    String abortions();

    @Message
    String births();

    @Message
    String vaginalBirths();

    @Message
    String caesareanBirths();

    @Message
    String difficultBirths();

    @Message
    String termBirths();

    @Message
    String pretermBirths();

    @Message
    String livingChildren();

    @Message
    String gynaecological();

    @Message
    String unsaidTitle();
}
