package vn.sosuckhoe.station.campaign;

import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Guests;
import vn.sosuckhoe.reminder.campaign.Campaign;
import vn.sosuckhoe.reminder.campaign.turnout.Guest;

/**
 * A state in a word, with its picture.
 *
 * @param style of the chip
 */
public record Chip(String icon, String style, String word) {

    static Chip of(Campaign.State state, Campaigning words) {
        return switch (state) {
            case DRAFT -> new Chip("note", "", words.draft());
            case READY -> new Chip("clock", "coming", words.ready());
            case INVITING -> new Chip("repeat", "today", words.inviting());
            case SENT -> new Chip("tick", "coming", words.sent());
            case STOPPED -> new Chip("pause", "passed", words.stopped());
            case CLOSED -> new Chip("none", "", words.closed());
        };
    }

    static Chip of(Guest.State state, Guests words) {
        return switch (state) {
            case WAITING -> new Chip("clock", "", words.guestWaiting());
            case SENT -> new Chip("out", "", words.guestSent());
            case DELIVERED -> new Chip("tick", "", words.guestDelivered());
            case FAILED -> new Chip("alert", "passed", words.guestFailed());
            case OPENED -> new Chip("eye", "coming", words.guestOpened());
            case CONFIRMED -> new Chip("tick", "coming", words.guestConfirmed());
            case OTHER_SLOT -> new Chip("calendar", "passed", words.guestOther());
            case CANNOT -> new Chip("stop", "passed", words.guestCannot());
            case CAME -> new Chip("home", "coming", words.guestCame());
            case ENDED -> new Chip("none", "", words.guestEnded());
        };
    }
}
