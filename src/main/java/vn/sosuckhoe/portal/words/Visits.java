package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Check-ups and one visit. */
@MessageBundle(value = "visits", locale = "vi")
public interface Visits {
    @Message
    String title();

    @Message
    String none();

    @Message
    String noneHint();

    @Message
    String on(String day);

    @Message
    String undated();

    @Message
    String back();

    @Message
    String advice();

    @Message
    String noAdvice();

    @Message
    String about();

    @Message
    String reason();

    @Message
    String story();

    @Message
    String doctor();

    @Message
    String place();

    @Message
    String period();

    @Message
    String periodOf(String start, String end);

    @Message
    String glasses();

    @Message
    String doubtful();

    @Message
    String bloodPressure();
}
