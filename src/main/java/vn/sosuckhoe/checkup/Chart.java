package vn.sosuckhoe.checkup;

import java.util.List;

/**
 * All that a book says of one person's health, in the words of the check-up rules.
 *
 * @param encounters newest first, those without a day last
 */
public record Chart(Subject subject, List<Encounter> encounters) {

    public Chart {
        encounters = List.copyOf(encounters);
    }
}
