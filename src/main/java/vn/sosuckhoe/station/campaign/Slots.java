package vn.sosuckhoe.station.campaign;

import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.Slot;

/** A slot in one line. */
public final class Slots {

    private Slots() {}

    public static String line(Slot slot, Wording wording) {
        var words = wording.of(Campaigning.class);
        var when = words.slot(
                wording.day(slot.day()),
                slot.from().toString(),
                slot.to().toString(),
                slot.hamlet().isEmpty() ? words.everyHamlet() : slot.hamlet(),
                Integer.toString(slot.taken()),
                Integer.toString(slot.capacity()));
        return slot.place() == null ? when : when + " · " + slot.place();
    }
}
