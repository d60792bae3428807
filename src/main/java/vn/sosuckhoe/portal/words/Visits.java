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
    String latest();

    @Message
    String on(String day);

    @Message
    String undated();

    @Message
    String all();

    @Message
    String back();

    @Message
    String advice();

    @Message
    String noAdvice();

    @Message
    String diagnoses();

    @Message
    String measures();

    @Message
    String results();

    @Message
    String findings();

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

    @Message
    String weight();

    @Message
    String height();

    @Message
    String service();

    @Message
    String result();

    @Message
    String trend(String what);

    @Message
    String trendPicture(String what, String n, String first, String last);

    @Message
    String trendTable();

    @Message
    String trendNote();

    @Message
    String day();

    @Message
    String systolic();

    @Message
    String diastolic();

    @Message
    String noMeasures();
}
