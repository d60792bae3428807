package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Looking after somebody over time: long illnesses, what is looked at again, what comes next. */
@MessageBundle(value = "caring", locale = "vi")
public interface Caring {
    @Message
    String title();

    @Message
    String underCare();

    @Message
    String lapsed();

    @Message
    String neverSeen();

    @Message
    String lastSeen(String day);

    @Message
    String lapsedSince(String day);

    @Message
    String neverSeenSentence();

    @Message
    String atTarget();

    @Message
    String notAtTarget();

    @Message
    String notKnown();

    @Message
    String measured(String what, String value, String day);

    @Message
    String goal(String what);

    @Message
    String nextTitle();

    @Message
    String againTitle();

    @Message
    String open(String what, String found, String by);

    @Message
    String still(String what, String found, String by);

    @Message
    String late(String what, String found);

    @Message
    String confirmed(String what, String found, String day);

    @Message
    String cleared(String what, String found, String day);

    @Message
    String onDay(String day);

    @Message
    String sinceDay(String day);

    @Message
    String beforeDay(String day);

    @Message
    String item(String what, String when);

    @Message
    String ofIllness(String what, String illness);

    @Message
    String source(String source);

    @Message
    String sourceUnsure(String source);

    @Message
    String sourceOwn();

    @Message
    String familyTitle();

    @Message
    String datesTitle();

    @Message
    String datesHint();

    @Message
    String stepDue(String what);

    @Message
    String stepOn(String what, String day);

    @Message
    String stepBy(String what, String day);

    @Message
    String stepLate(String what, String day);

    @Message
    String stepAction();
}
