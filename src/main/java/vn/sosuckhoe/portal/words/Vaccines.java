package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The vaccinations of one person: what comes next, what was given, what to do around a dose. */
@MessageBundle(value = "vaccines", locale = "vi")
public interface Vaccines {
    @Message
    String given();

    @Message
    String notCounted();

    @Message
    String extra();

    @Message
    String unchecked();

    @Message
    String overdue();

    @Message
    String due();

    @Message
    String soon();

    @Message
    String later();

    @Message
    String postponed();

    @Message
    String contraindicated();

    @Message
    String immune();

    @Message
    String tooOld();

    @Message
    String notRolledOut();

    @Message
    String isOverdue(String name, String what);

    @Message
    String isDue(String name, String what);

    @Message
    String comes(String name, String day, String wait, String what);

    @Message
    String nothingDue(String name);

    @Message
    String allDone(String name);

    @Message
    String isPostponed(String name, String what);

    @Message
    String noBirthday(String name);

    @Message
    String noSchedule(String name);

    @Message
    String doOverdue();

    @Message
    String doDue();

    @Message
    String doComing();

    @Message
    String doNothing();

    @Message
    String doPostponed();

    @Message
    String doBirthday();

    @Message
    String openDays(String days);

    @Message
    String askStation();

    @Message
    String openDayOfMonth(String n);

    @Message
    String doseOf(String name, String n);

    @Message
    String swallowOf(String name, String n);

    @Message
    String whyTitle();

    @Message
    String earliest();

    @Message
    String recommended();

    @Message
    String overdueFrom();

    @Message
    String last();

    @Message
    String allDates();

    @Message
    String countGiven();

    @Message
    String countValid();

    @Message
    String countDue();

    @Message
    String countOverdue();

    @Message
    String countLater();

    @Message
    String numbersTitle();

    @Message
    String timelineTitle();

    @Message
    String underOneMonth();

    @Message
    String today();

    @Message
    String bySchedule(String day);

    @Message
    String onBirthday();

    @Message
    String manyDoses(String n);

    @Message
    String known(String name);

    @Message
    String counts(String what);

    @Message
    String aim(String n, String group);

    @Message
    String lot();

    @Message
    String more();

    @Message
    String moreOf(String name);

    @Message
    String closedTitle();

    @Message
    String basis(String title, String day);

    @Message
    String paperTitle();

    @Message
    String paperGroup();

    @Message
    String paperDoses();

    @Message
    String planned(String day);

    @Message
    String notCountedShort();

    @Message
    String unsure();

    @Message
    String screening();

    @Message
    String beforeTitle();

    @Message
    String before1();

    @Message
    String before2(String fever, String cold);

    @Message
    String before3();

    @Message
    String before4(String months, String days);

    @Message
    String before5(String grams);

    @Message
    String afterTitle();

    @Message
    String after1(String minutes);

    @Message
    String after2(String hours);

    @Message
    String after3();

    @Message
    String tellSource(String source);

    @Message
    String timesSource(String source);

    @Message
    String report();

    @Message
    String reportThis();

    @Message
    String none();

    @Message
    String noneHint();

    @Message
    String heldTitle();

    @Message
    String ageAt(String age);

    @Message
    String print();

    @Message
    String schoolSheet();

    @Message
    String inMyCalendar();
}
