package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Looking after somebody over time, on their own pages only: what is to be looked at again, and how it stands with each long
 * illness. Empty lists where there is nothing to say; sensitive illnesses are among them, so it is for nobody's list.
 */
public record CareView(List<Again> again, List<Illness> illnesses) {

    /**
     * Abnormal once, or answered not long ago.
     *
     * @param chip {@code null} for what was answered
     */
    public record Again(Chip chip, String sentence, String source, String href) {}

    /**
     * @param care under care or not, in a sentence
     * @param control at target or not; {@code null} where no value could tell
     * @param values the values that tell, and the target of each
     */
    public record Illness(String name, Chip chip, String care, Chip control, List<String> values, List<Coming> next) {}

    /** @param why why this day, and by whose word */
    public record Coming(Chip chip, String what, String day, String why) {}

    /** A word with its icon and style. */
    public record Chip(String word, String icon, String style) {

        public static Chip of(Timing timing, Wording wording) {
            return new Chip(timing.word(wording), timing.icon(), timing.style());
        }
    }

    /** @param visits address of the list of visits, {@code /so/…/kham} */
    public static CareView of(Book book, String visits, Wording wording, LocalDate today) {
        var care = Optional.ofNullable(book.care()).orElse(Care.NOTHING);
        var words = new CareWords(wording);
        return new CareView(
                new AgainLines(words, visits, today).of(care.rechecks()),
                new IllnessLines(words, today).of(care.followUps()));
    }

    public boolean isEmpty() {
        return again.isEmpty() && illnesses.isEmpty();
    }
}
