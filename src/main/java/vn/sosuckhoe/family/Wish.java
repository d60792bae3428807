package vn.sosuckhoe.family;

import vn.sosuckhoe.family.Guardianship.Stage;
import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;

/**
 * What a guardian would do with a ward's book.
 *
 * @param keepsSecrets the ward is old enough for confidential items to be kept from guardians
 * @param say what the ward answered; only sharing asks for it
 */
public record Wish(Basis basis, Stage stage, boolean keepsSecrets, Say say, Item item, Act act) {

    /** What the ward answered when asked. */
    public enum Say {
        YES,
        NO,
        UNASKED
    }

    public enum Item {
        ORDINARY,
        /** Marked so by a health worker. */
        CONFIDENTIAL,
        /** By what it says: a mental illness, HIV and the like; which is data of the check-ups. */
        SENSITIVE
    }

    public enum Act {
        READ,
        /** Report a mistake, answer an appointment. */
        ACT_FOR,
        /** Take it outside the portal: a calendar feed, a sheet of paper. */
        SHARE
    }

    /** On a day, of somebody born then; without a known date of birth nobody is a ward. */
    public static Wish on(LocalDate today, PartialDate birth, Basis basis, Say say, Item item, Act act) {
        return new Wish(
                basis,
                Guardianship.stage(birth, today),
                Guardianship.keepsSecretsFrom(birth)
                        .filter(day -> !today.isBefore(day))
                        .isPresent(),
                say,
                item,
                act);
    }
}
