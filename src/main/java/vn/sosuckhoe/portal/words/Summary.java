package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The first page of one book. */
@MessageBundle(value = "summary", locale = "vi")
public interface Summary {
    @Message
    String allergies();

    @Message
    String allergiesUnknown();

    @Message
    String nextOn(String what, String day, String wait);

    @Message
    String nextToday(String what);

    @Message
    String nextNone();

    @Message
    String passed(String what, String day);

    @Message
    String bring();

    @Message
    String passedAction();

    @Message
    String noneAction();

    @Message
    String inDays(String days);

    @Message
    String tomorrow();

    @Message
    String atAGlance();

    @Message
    String lastCheckup();

    @Message
    String noCheckup();

    @Message
    String doses();

    @Message
    String dosesNone();

    @Message
    String diseases();

    @Message
    String advice(String day);

    @Message
    String whoTitle();

    @Message
    String sex();

    @Message
    String born();

    @Message
    String age();

    @Message
    String number();

    @Message
    String insurance();

    @Message
    String socialInsurance();

    @Message
    String newbornId();

    @Message
    String oldCard();

    @Message
    String passport();

    @Message
    String memberCode();

    @Message
    String facilityRecord();

    @Message
    String replaced();

    @Message
    String temporary();

    @Message
    String blood();

    @Message
    String ethnicity();

    @Message
    String nationality();

    @Message
    String religion();

    @Message
    String occupation();

    @Message
    String birthProvince();

    @Message
    String paper();

    @Message
    String paperIssued(String number, String day, String place);

    @Message
    String paperPlace(String number, String place);

    @Message
    String household();

    @Message
    String relationToHead();

    @Message
    String permanentAddress();

    @Message
    String currentAddress();

    @Message
    String sameAddress();

    @Message
    String formerly(String unit);

    @Message
    String unitToday(String unit);

    @Message
    String phone();

    @Message
    String email();

    @Message
    String relatives();

    @Message
    String relationKind(String kind);

    @Message
    String guardian();

    @Message
    String differs(String field, String other, String source);

    @Message
    String sourcesTitle();

    @Message
    String sourceAsOf(String day);

    @Message
    String sourceNoDay();

    @Message
    String missingTitle();

    @Message
    String missingLead();

    @Message
    String missingNone();

    @Message
    String partAdministrative();

    @Message
    String partHistory();

    @Message
    String partVaccination();

    @Message
    String partCheckup();

    @Message
    String partOther();

    @Message
    String tellAdministrative();

    @Message
    String tellHistory();

    @Message
    String tellVaccination();

    @Message
    String tellCheckup();
}
