package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How ages and waits are said. */
@MessageBundle(value = "told", locale = "vi")
public interface Told {
    @Message
    String daysOld(String n);

    @Message
    String monthsOld(String n);

    @Message
    String yearsOld(String n);

    @Message
    String yearsMonthsOld(String y, String m);

    @Message
    String about(String age);

    @Message
    String ageUnknown();

    @Message
    String bornOn(String day);

    @Message
    String nameless();
}
