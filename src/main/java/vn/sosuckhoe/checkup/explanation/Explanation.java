package vn.sosuckhoe.checkup.explanation;

import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.person.Tsv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an indicator is. What its numbers mean is not in here: that depends on whose they are.
 *
 * @param what it is, as one picture
 * @param why it is measured
 * @param self what one can do oneself
 * @param station when to come to the station
 * @param not what the number does not say
 */
public record Explanation(
        List<Text> what, List<Text> why, List<Text> self, List<Text> station, List<Text> not, Review review) {

    private static final String GROUP = "@";

    private static final Map<String, List<Text>> PARTS = Tsv.rows(Explanation.class, "explanations.tsv").stream()
            .collect(Collectors.groupingBy(
                    row -> key(row[0], row[1]),
                    Collectors.mapping(row -> new Text(row[2], row[3]), Collectors.toUnmodifiableList())));

    /** Empty where not every part is written: half an explanation is none. */
    public static Optional<Explanation> of(Indicator indicator) {
        var explanation = new Explanation(
                part(indicator, "what"),
                part(indicator, "why"),
                part(indicator, "self"),
                part(indicator, "station"),
                part(indicator, "not"),
                Review.of(indicator.code()));
        return Optional.of(explanation).filter(Explanation::isWhole);
    }

    private boolean isWhole() {
        return List.of(what, why, self, station, not).stream().noneMatch(List::isEmpty);
    }

    private static List<Text> part(Indicator indicator, String part) {
        var own = PARTS.get(key(indicator.code(), part));
        return own == null ? PARTS.getOrDefault(key(GROUP + indicator.group(), part), List.of()) : own;
    }

    private static String key(String indicator, String part) {
        return indicator + " " + part;
    }
}
