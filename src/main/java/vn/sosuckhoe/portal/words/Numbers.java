package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What was measured, newest first and over the years. */
@MessageBundle(value = "numbers", locale = "vi")
public interface Numbers {
    @Message
    String title();

    @Message
    String titleOf(String name);

    @Message
    String lead();

    @Message
    String none();

    @Message
    String noneHint();

    @Message
    String calls();

    @Message
    String toTrends();

    @Message
    String trends();

    @Message
    String back();

    @Message
    String measured(String day);

    @Message
    String measuredAt(String day, String place);

    @Message
    String undated();

    @Message
    String old();

    @Message
    String explain();

    @Message
    String explainAll();

    @Message
    String overYears(String what);

    @Message
    String told(String n, String first, String last);

    @Message
    String extremes(String what, String low, String high, String newest);

    @Message
    String gap(String from, String until);

    @Message
    String below(String to);

    @Message
    String upTo(String to);

    @Message
    String atLeast(String from);

    @Message
    String above(String from);

    @Message
    String beginning(String from);

    @Message
    String endingBelow(String to);

    @Message
    String target(String what, String range);

    @Message
    String usual(String what, String range);

    @Message
    String ofBoth(String first, String second);

    @Message
    String systolic();

    @Message
    String diastolic();

    @Message
    String day();

    @Message
    String point(String day, String values);

    @Message
    String table();

    @Message
    String tapHint();

    @Message
    String note();
}
