package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Campaigns: whom, with which words, when; how they go and who came. */
@MessageBundle(value = "campaigning", locale = "vi")
public interface Campaigning {
    @Message
    String titleOf(String list, String hamlet);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String newTitle();

    @Message
    String newHint();

    @Message
    String begin();

    @Message
    String campaignsTitle();

    @Message
    String none();

    @Message
    String begun(String day, String name);

    @Message
    String sendAt(String time, String day);

    @Message
    String numbers(String invited, String came);

    @Message
    String draft();

    @Message
    String ready();

    @Message
    String inviting();

    @Message
    String sent();

    @Message
    String stopped();

    @Message
    String closed();

    @Message
    String guestWaiting();

    @Message
    String guestSent();

    @Message
    String guestDelivered();

    @Message
    String guestFailed();

    @Message
    String guestOpened();

    @Message
    String guestConfirmed();

    @Message
    String guestOther();

    @Message
    String guestCannot();

    @Message
    String guestCame();

    @Message
    String guestEnded();

    @Message
    String cameOn(String day);

    @Message
    String steps();

    @Message
    String stepWhom();

    @Message
    String stepWords();

    @Message
    String stepTimes();

    @Message
    String stepConfirm();

    @Message
    String stepDone();

    @Message
    String wrong();

    @Message
    String changedElsewhere();

    @Message
    String back();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String look();

    @Message
    String titleLabel();

    @Message
    String titleHint();

    @Message
    String listLabel();

    @Message
    String hamletLabel();

    @Message
    String everyHamlet();

    @Message
    String noHamlet();

    @Message
    String windowLabel();

    @Message
    String fromAge();

    @Message
    String toAge();

    @Message
    String countTitle();

    @Message
    String people(String n);

    @Message
    String reach(String n, String slips);

    @Message
    String nobody();

    @Message
    String bySlip();

    @Message
    String sms();

    @Message
    String email();

    @Message
    String push();

    @Message
    String webhook();

    @Message
    String costLabel();

    @Message
    String smsParts(String sms, String parts);

    @Message
    String noPrice();

    @Message
    String dong(String n);

    @Message
    String sampleTitle();

    @Message
    String sampleHint();

    @Message
    String name();

    @Message
    String age();

    @Message
    String lives();

    @Message
    String reachLabel();

    @Message
    String secretHint();

    @Message
    String templateLabel();

    @Message
    String notReviewed();

    @Message
    String placeLabel();

    @Message
    String placeHint();

    @Message
    String bringLabel();

    @Message
    String bringHint();

    @Message
    String previewTitle();

    @Message
    String previewNone();

    @Message
    String previewHint();

    @Message
    String parts(String n, String length, String room);

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
    String windowTitle();

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
    String notAgain();

    @Message
    String range(String from, String to);

    @Message
    String slot(String day, String from, String to, String hamlet, String taken, String capacity);

    @Message
    String slotsTitle();

    @Message
    String missingPlace();

    @Message
    String missingSlots();

    @Message
    String slotsPast();

    @Message
    String tooLittleRoom(String room, String people);

    @Message
    String summaryTitle();

    @Message
    String whenLabel();

    @Message
    String sendNow();

    @Message
    String sendLater();

    @Message
    String sendDay();

    @Message
    String sendTime();

    @Message
    String quietHint();

    @Message
    String confirm();

    @Message
    String confirmHint();

    @Message
    String progressTitle();

    @Message
    String barTold();

    @Message
    String barGone();

    @Message
    String of(String n, String all);

    @Message
    String funnelTitle();

    @Message
    String invited();

    @Message
    String messageSent();

    @Message
    String delivered();

    @Message
    String opened();

    @Message
    String answered();

    @Message
    String came();

    @Message
    String resultSent();

    @Message
    String answersTitle();

    @Message
    String confirmed();

    @Message
    String otherSlot();

    @Message
    String cannot();

    @Message
    String slips(String n);

    @Message
    String failed(String n);

    @Message
    String headcount();

    @Message
    String share();

    @Message
    String refreshing();

    @Message
    String keepStill();

    @Message
    String refreshAgain();

    @Message
    String seePeople();

    @Message
    String paperSlips();

    @Message
    String paperVisits();

    @Message
    String paperBy();

    @Message
    String paperSize();

    @Message
    String paperA4();

    @Message
    String paperA3();

    @Message
    String stop();

    @Message
    String resume();

    @Message
    String giveUp();

    @Message
    String giveUpHint();

    @Message
    String guestsTitle();

    @Message
    String someAll();

    @Message
    String someSilent();

    @Message
    String someNotCome();

    @Message
    String some();

    @Message
    String filter();

    @Message
    String when();

    @Message
    String state();

    @Message
    String household(String code);

    @Message
    String unknown();

    @Message
    String page(String n, String all);

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String pages();

    @Message
    String faultEmpty(String label);

    @Message
    String faultLong(String label, String n);

    @Message
    String faultChoice(String label);

    @Message
    String faultNumber(String label, String least, String most);

    @Message
    String faultAges();

    @Message
    String faultDay(String label);

    @Message
    String faultPast(String label);

    @Message
    String faultTime(String label);

    @Message
    String faultOrder(String label);

    @Message
    String faultWindow();

    @Message
    String faultSendAt();

    @Message
    String faultClinical(String label);

    @Message
    String faultDigits(String label);

    @Message
    String faultStrange(String label);
}
