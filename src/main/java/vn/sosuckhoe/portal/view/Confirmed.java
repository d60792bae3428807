package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.portal.words.Household;
import vn.sosuckhoe.portal.words.Summary;
import vn.sosuckhoe.portal.words.Wording;

/** Why somebody is called a guardian, in words. */
final class Confirmed {

    private Confirmed() {}

    static String as(Person.Relation guardian, Wording wording) {
        var words = wording.of(Household.class);
        return switch (guardian.basis() == null ? "record" : guardian.basis()) {
            case "parent" -> words.parent();
            case "appointed" -> words.appointed();
            case "institution" -> words.institution();
            case "authorised" -> words.authorised();
            default -> wording.of(Summary.class).guardian();
        };
    }
}
