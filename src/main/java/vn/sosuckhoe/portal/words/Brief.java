package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The whole book on one page. */
@MessageBundle(value = "brief", locale = "vi")
public interface Brief {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String birth();

    @Message
    String born(String day, String age);

    @Message
    String sex();

    @Message
    String blood();

    @Message
    String rhesusPositive();

    @Message
    String rhesusNegative();

    @Message
    String unknown();

    @Message
    String numbers();

    @Message
    String allergies();

    @Message
    String allergiesNone();

    @Message
    String allergiesMore(String n);

    @Message
    String diseases();

    @Message
    String diseasesNone();

    @Message
    String noneShown();

    @Message
    String since(String day);

    @Message
    String care();

    @Message
    String atTarget();

    @Message
    String notAtTarget();

    @Message
    String controlUnknown();

    @Message
    String lastSeen(String day);

    @Message
    String neverSeen();

    @Message
    String lapsed();

    @Message
    String nextDue(String day);

    @Message
    String wasDue(String day);

    @Message
    String recheck(String what);

    @Message
    String recheckBy(String found, String by);

    @Message
    String drugs();

    @Message
    String drugsNone();

    @Message
    String values();

    @Message
    String valuesNone();

    @Message
    String growth();

    @Message
    String weight(String kg);

    @Message
    String height(String cm);

    @Message
    String weightForAge(String called);

    @Message
    String heightForAge(String called);

    @Message
    String bmiForAge(String called);

    @Message
    String byWho(String called);

    @Message
    String implausible();

    @Message
    String vaccinations();

    @Message
    String vaccinationsNone();

    @Message
    String dueNow();

    @Message
    String dueDose(String group, String n, String day);

    @Message
    String given();

    @Message
    String otherDoses();

    @Message
    String doses(String n);

    @Message
    String complete();

    @Message
    String immune();

    @Message
    String contraindicated();

    @Message
    String named(String name, String what);

    @Message
    String visits();

    @Message
    String visitsNone();

    @Message
    String undated();

    @Message
    String advice(String text);

    @Message
    String more(String n);

    @Message
    String held();

    @Message
    String heldOwn();

    @Message
    String heldHint();

    @Message
    String wholeWarning();

    @Message
    String withoutPrivate();

    @Message
    String missing();

    @Message
    String sources();

    @Message
    String sourceAsOf(String day);

    @Message
    String made(String day);

    @Message
    String open();
}
