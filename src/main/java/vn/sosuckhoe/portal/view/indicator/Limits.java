package vn.sosuckhoe.portal.view.indicator;

import vn.sosuckhoe.checkup.meaning.Level;
import vn.sosuckhoe.checkup.meaning.Reading.Segment;
import vn.sosuckhoe.portal.view.chart.Plot.Band;
import vn.sosuckhoe.portal.words.Numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * From one number to another; at least one of them is there.
 *
 * @param from {@code null}: no end below
 * @param fromItself whether the lower end belongs to it
 * @param to {@code null}: no end above
 * @param toItself whether the upper end belongs to it
 */
public record Limits(BigDecimal from, boolean fromItself, BigDecimal to, boolean toItself) {

    /** The fine part of a bar; an end that the bar itself has is none. Empty where nothing or everything is fine. */
    static Optional<Limits> fine(List<Segment> bar) {
        var fine = bar.stream().filter(each -> each.level() == Level.FINE).toList();
        if (fine.isEmpty() || fine.size() == bar.size()) {
            return Optional.empty();
        }
        var lowest = fine.get(0);
        var highest = fine.get(fine.size() - 1);
        return Optional.of(new Limits(
                lowest.equals(bar.get(0)) ? null : lowest.from(),
                true,
                highest.equals(bar.get(bar.size() - 1)) ? null : highest.to(),
                false));
    }

    Band band() {
        return new Band(from, to);
    }

    /** "dưới 130", "từ 4,4 đến 7,2", "trên 7,2". */
    public String told(Numbers words, Function<BigDecimal, String> number) {
        if (from == null) {
            return toItself ? words.upTo(number.apply(to)) : words.below(number.apply(to));
        }
        if (to == null) {
            return fromItself ? words.atLeast(number.apply(from)) : words.above(number.apply(from));
        }
        var lower = fromItself ? words.beginning(number.apply(from)) : words.above(number.apply(from));
        var upper = toItself ? words.upTo(number.apply(to)) : words.endingBelow(number.apply(to));
        return lower + " " + upper;
    }
}
