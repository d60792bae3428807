package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a date is what it is and why a dose counts or not, one sentence a reason; and how spans of time are said. */
@MessageBundle(value = "because", locale = "vi")
public interface Because {
    @Message
    String days(String n);

    @Message
    String day1();

    @Message
    String weeks(String n);

    @Message
    String week1();

    @Message
    String months(String n);

    @Message
    String month1();

    @Message
    String years(String n);

    @Message
    String year1();

    @Message
    String plus(String one, String other);

    @Message
    String minus(String one, String other);

    @Message
    String aged(String span);

    @Message
    String agedYears(String n);

    @Message
    String agedYear1();

    @Message
    String newborn();

    @Message
    String agedSome();

    @Message
    String someSpan();

    @Message
    String dose(String n);

    @Message
    String doseBefore();

    @Message
    String onDay(String what, String day);

    @Message
    String theDay(String day);

    @Message
    String someDay();

    @Message
    String someVaccine();

    @Message
    String someVaccineBefore();

    @Message
    String someFact();

    @Message
    String somePlace();

    @Message
    String minimumAge(String age);

    @Message
    String recommendedAge(String age);

    @Message
    String latestAge(String age);

    @Message
    String maximumAge(String age);

    @Message
    String minimumInterval(String dose, String span);

    @Message
    String recommendedInterval(String dose, String span);

    @Message
    String latestInterval(String dose, String span);

    @Message
    String conflict(String what, String span);

    @Message
    String afterObservation(String what, String span);

    @Message
    String rolledOut(String what, String day);

    @Message
    String introduced(String day);

    @Message
    String catchUp();

    @Message
    String grace(String span);

    @Message
    String tooYoung(String age);

    @Message
    String tooOldForDose(String age);

    @Message
    String tooSoon(String dose, String span);

    @Message
    String tooSoonAfterConflict(String what, String span);

    @Message
    String wrongVaccine(String what);

    @Message
    String wrongVaccineAge(String what, String age);

    @Message
    String toldTwice();

    @Message
    String toldTwiceOn(String day);

    @Message
    String alreadyComplete();

    @Message
    String notInSchedule();

    @Message
    String unknownVaccine();

    @Message
    String inexactDay();

    @Message
    String noLongerTold();

    @Message
    String impossibleDay();

    @Message
    String complete();

    @Message
    String tooOld(String age);

    @Message
    String notRolledOut(String what);

    @Message
    String notForThisPerson();

    @Message
    String contraindicated(String what);

    @Message
    String postponed(String what);

    @Message
    String immune(String what);

    @Message
    String notNeeded();

    @Message
    String source(String title, String sure);

    @Message
    String high();

    @Message
    String middle();

    @Message
    String low();

    @Message
    String confirm();
}
