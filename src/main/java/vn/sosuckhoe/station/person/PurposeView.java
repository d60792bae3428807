package vn.sosuckhoe.station.person;

import vn.sosuckhoe.book.staff.Purpose;
import vn.sosuckhoe.portal.words.Opening;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What staff want to open a book for; nothing of the book.
 *
 * @param alert why they are asked again, {@code null} the first time
 */
public record PurposeView(String action, String alert, List<Choice> choices) {

    /** Why the page is shown. */
    enum Note {
        NONE,
        /** nothing was chosen */
        MISSING,
        /** the permit has run out, or is not this sign-in's */
        ENDED
    }

    public record Choice(String code, String word, String hint) {}

    static PurposeView of(UUID book, Note note, Wording wording) {
        var words = wording.of(Opening.class);
        return new PurposeView(
                "/tram/nguoi/" + book,
                switch (note) {
                    case NONE -> null;
                    case MISSING -> words.purposeMissing();
                    case ENDED -> words.permitEnded();
                },
                Stream.of(Purpose.VISIT, Purpose.REMINDER, Purpose.CORRECTION)
                        .map(purpose -> new Choice(
                                purpose.code(),
                                wording.term("purpose", purpose.code(), null),
                                switch (purpose) {
                                    case VISIT -> words.visitHint();
                                    case REMINDER -> words.reminderHint();
                                    case CORRECTION -> words.correctionHint();
                                    case EMERGENCY -> null;
                                }))
                        .toList());
    }
}
