package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** When who comes, until when a visit counts, and what is said again. */
@MessageBundle(value = "timing", locale = "vi")
public interface Timing {
    @Message
    String dayLabel();

    @Message
    String fromLabel();

    @Message
    String toLabel();

    @Message
    String capacityLabel();

    @Message
    String otherPlaceLabel();

    @Message
    String lineTitle(String n);

    @Message
    String lineLabel(String n, String label);

    @Message
    String timesHint();

    @Message
    String moreSlots();

    @Message
    String windowFrom();

    @Message
    String windowFromHint();

    @Message
    String windowUntil();

    @Message
    String windowUntilHint(String n);

    @Message
    String againTitle();

    @Message
    String before(String n);

    @Message
    String after(String n);

    @Message
    String missingSlots();

    @Message
    String faultPast(String label);

    @Message
    String faultOrder(String label);

    @Message
    String faultWindow();
}
