package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Shell;
import vn.sosuckhoe.portal.words.Wording;

import java.util.stream.Stream;

/** What allergies, diseases and the like are called for readers, whichever of name, code and words was sent. */
public record Conditions(Wording wording) {

    /** The code that says no more than "something else". */
    private static final String OTHER = "other";

    /** Never null. */
    public String allergy(History.Allergy allergy) {
        return named("allergy", allergy.name(), allergy.type(), allergy.description());
    }

    /** Never null. */
    public String disease(History.Disease disease) {
        return named("disease", disease.name(), disease.type(), disease.description());
    }

    /** The word for the code, and the words as sent where they say something else; "not said" where there is neither. */
    public String term(String list, Coded coded) {
        var word = coded == null ? null : wording.term(list, coded.code(), null);
        var sent = coded == null || says(list, coded) ? null : coded.text();
        if (word == null || sent != null && OTHER.equals(coded.code())) {
            return firstSaid(
                    sent,
                    coded == null ? null : coded.code(),
                    wording.of(Shell.class).notSaid());
        }
        return sent == null ? word : word + " (" + sent + ")";
    }

    private String named(String list, String name, Coded type, String description) {
        var vague = type == null
                || OTHER.equals(type.code()) && blank(type.text())
                || blank(type.code()) && blank(type.text());
        return firstSaid(name, vague ? description : null, term(list, type));
    }

    /** Whether the words as sent add nothing to the word for the code, in whichever language that is read. */
    private boolean says(String list, Coded coded) {
        var sent = Folding.fold(coded.text());
        return sent.isEmpty()
                || Stream.of(wording, Wording.in(Language.VI))
                        .map(each -> Folding.fold(each.term(list, coded.code(), null)))
                        .anyMatch(sent::equals);
    }

    private static String firstSaid(String... parts) {
        return Stream.of(parts).filter(part -> !blank(part)).findFirst().orElseThrow();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
