package vn.sosuckhoe.reminder.campaign;

/** What became of a wish to change a campaign. */
public sealed interface Change {

    record Done(Campaign campaign) implements Change {}

    /** It is not any more what the page showed, or it has gone beyond this: here it is as it stands. */
    record TooLate(Campaign campaign) implements Change {}

    /** None of this facility and commune has that id. */
    record NotThere() implements Change {}
}
