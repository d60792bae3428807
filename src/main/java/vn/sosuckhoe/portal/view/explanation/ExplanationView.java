package vn.sosuckhoe.portal.view.explanation;

import vn.sosuckhoe.checkup.explanation.Explanation;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.portal.view.checkup.Amounts;
import vn.sosuckhoe.portal.view.checkup.Badge;
import vn.sosuckhoe.portal.words.Explaining;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;
import java.util.Optional;

/**
 * One indicator explained.
 *
 * @param unit empty for what has none
 * @param review who has read the words, or that a doctor still has to; {@code waits} then
 */
public record ExplanationView(
        String code,
        String name,
        String unit,
        List<String> what,
        List<String> why,
        List<Table> tables,
        List<String> self,
        List<String> station,
        List<String> not,
        String review,
        boolean waits,
        String source) {

    /** @param who whom it is for @param sources of it, each once */
    public record Table(String who, List<Part> parts, List<String> sources) {}

    /** @param name of the number of a pair, else {@code null} */
    public record Part(String name, List<Row> rows) {}

    /**
     * @param rating {@code null} where nobody here can say
     */
    public record Row(String span, String rating, Badge badge) {}

    /** Empty where nobody has written an explanation. */
    public static Optional<ExplanationView> of(Indicator indicator, Wording wording) {
        return Explanation.of(indicator).map(explanation -> of(indicator, explanation, wording));
    }

    private static ExplanationView of(Indicator indicator, Explanation it, Wording wording) {
        var words = wording.of(Explaining.class);
        var review = it.review();
        return new ExplanationView(
                indicator.code(),
                wording.text(indicator.name()),
                indicator.unit() == null ? "" : new Amounts(wording).unit(indicator.unit()),
                texts(it.what(), wording),
                texts(it.why(), wording),
                new RangeTables(wording).of(indicator),
                texts(it.self(), wording),
                texts(it.station(), wording),
                texts(it.not(), wording),
                review.by().map(words::readBy).orElseGet(words::waits),
                review.by().isEmpty(),
                words.wording(
                        Integer.toString(review.version()),
                        wording.day(review.written()),
                        review.source().text(),
                        review.source().confidence()));
    }

    private static List<String> texts(List<Text> texts, Wording wording) {
        return texts.stream().map(wording::text).toList();
    }
}
