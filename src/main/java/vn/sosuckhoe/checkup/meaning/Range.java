package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.meaning.Reading.Rating;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.Text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of one number for the same people, as the tables have them: for whoever explains what numbers mean. Of the
 * ranges of an indicator, and of either number of it, the first that holds for somebody counts.
 *
 * @param paired the value is a pair of numbers
 * @param second of the other number of the pair
 * @param from age in months from which it holds
 * @param until age in months before which it holds; {@link #NO_END} for ever
 * @param sex {@code null}: either
 * @param pregnant {@code null}: either
 * @param known codes of diseases: one of each set is known
 * @param otherBelow the other number of the pair is below; {@code null}: whatever it is
 * @param steps from the bottom up
 */
public record Range(
        boolean paired,
        boolean second,
        int from,
        int until,
        Sex sex,
        Boolean pregnant,
        List<Set<String>> known,
        BigDecimal otherBelow,
        List<Step> steps) {

    public static final int NO_END = Integer.MAX_VALUE;

    private static final Map<BigDecimal, String> WORDS = Scale.STRIP.entrySet().stream()
            .filter(word -> !word.getKey().equals("positive"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    /**
     * @param from {@code null}: from below everything
     * @param itself whether {@code from} belongs to it
     * @param word of a strip that {@code from} is, else {@code null}
     * @param rating {@code null} where nobody here can say
     * @param scale the rating is taken from, or {@code null}
     */
    public record Step(
            BigDecimal from, boolean itself, String word, Rating rating, Level level, Text scale, Source source) {}

    /** Those of the first number before those of the second; empty for what has no ranges. */
    public static List<Range> of(String indicator) {
        var scale = Scales.of(indicator);
        return scale == null
                ? List.of()
                : Stream.concat(
                                scale.first().stream().map(ladder -> range(ladder, scale, false)),
                                scale.second().stream().map(ladder -> range(ladder, scale, true)))
                        .toList();
    }

    private static Range range(Ladder ladder, Scale scale, boolean second) {
        var who = ladder.condition();
        return new Range(
                !scale.second().isEmpty(),
                second,
                who.from(),
                who.until(),
                who.sex(),
                who.pregnant(),
                who.known(),
                who.otherBelow(),
                ladder.rungs().stream().map(rung -> step(rung, scale.words())).toList());
    }

    private static Step step(Rung rung, boolean words) {
        return new Step(
                rung.from(),
                rung.itself(),
                words && rung.from() != null ? WORDS.get(rung.from()) : null,
                rung.rating(),
                rung.level(),
                rung.scale(),
                rung.source());
    }
}
