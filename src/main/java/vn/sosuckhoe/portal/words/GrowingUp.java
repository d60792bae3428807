package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a child grows. */
@MessageBundle(value = "growing", locale = "vi")
public interface GrowingUp {
    @Message
    String callNone();

    @Message
    String callAsk();

    @Message
    String callGo();

    @Message
    String numbersTitle();

    @Message
    String measuredOn(String day, String age);

    @Message
    String atBirth();

    @Message
    String valueCalled(String value, String word);

    @Message
    String noValue();

    @Message
    String nextTitle();

    @Message
    String nextOn(String day);

    @Message
    String nextPassed(String day);

    @Message
    String nextAtSchool();

    @Message
    String everyMonth();

    @Message
    String everyMonths(String n);

    @Message
    String by(String source);

    @Message
    String weightForAge();

    @Message
    String heightForAge();

    @Message
    String bmiForAge();

    @Message
    String weightForLength();

    @Message
    String weightForHeight();

    @Message
    String headForAge();

    @Message
    String armForAge();

    @Message
    String arm();

    @Message
    String alt(String what, String n, String first, String last, String value, String z);

    @Message
    String point(String day, String value, String word);

    @Message
    String axisMonths();

    @Message
    String axisYears();

    @Message
    String axisCentimetres();

    @Message
    String veryHigh();

    @Message
    String high();

    @Message
    String middle();

    @Message
    String low();

    @Message
    String veryLow();

    @Message
    String keyTitle();

    @Message
    String keyChild();

    @Message
    String keyMiddle();

    @Message
    String keyOne();

    @Message
    String keyTwo();

    @Message
    String keyThree();

    @Message
    String table();

    @Message
    String day();

    @Message
    String value();

    @Message
    String distance();

    @Message
    String word();

    @Message
    String lines(String source);

    @Message
    String unsureTitle();

    @Message
    String unsure(String day, String what, String sent);

    @Message
    String notesTitle();

    @Message
    String meaningOfSd();

    @Message
    String preterm();

    @Message
    String positionAssumed();

    @Message
    String notTold();

    @Message
    String positionNotBelieved();

    @Message
    String statureConverted();

    @Message
    String oedema();

    @Message
    String implausible();

    @Message
    String notAMeasure();

    @Message
    String noReference();
}
