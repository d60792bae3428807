package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Who is invited by a campaign, and how far it has come with each. */
@MessageBundle(value = "guests", locale = "vi")
public interface Guests {
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
    String guestsTitle();

    @Message
    String someAll();

    @Message
    String someSilent();

    @Message
    String someAnswered();

    @Message
    String someNotCome();

    @Message
    String some();

    @Message
    String filter();

    @Message
    String when();

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
}
