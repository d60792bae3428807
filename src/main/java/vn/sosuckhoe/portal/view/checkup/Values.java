package vn.sosuckhoe.portal.view.checkup;

import vn.sosuckhoe.checkup.meaning.Level;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of one part of a visit: what asks for something stands alone, what is normal stays together.
 *
 * @param asking the most urgent first
 * @param fine in the order told
 * @param beside sure numbers that have no class of their own, with what they are for
 * @param plain what the book cannot explain, as sent
 */
public record Values(List<ReadingView> asking, List<ReadingView> fine, List<Line> beside, List<Line> plain) {

    static Values of(List<Reading> readings, String part, Wording wording) {
        return new Values(
                readings.stream()
                        .filter(reading -> reading.level().compareTo(Level.FINE) > 0)
                        .sorted(Comparator.comparing(Reading::level).reversed())
                        .map(reading -> ReadingView.of(reading, part + readings.indexOf(reading), wording))
                        .toList(),
                readings.stream()
                        .filter(reading -> reading.level() == Level.FINE)
                        .map(reading -> ReadingView.of(reading, part + readings.indexOf(reading), wording))
                        .toList(),
                unexplained(readings, true, wording),
                unexplained(readings, false, wording));
    }

    private static List<Line> unexplained(List<Reading> readings, boolean sure, Wording wording) {
        var lines = readings.stream()
                .filter(reading -> reading.level() == Level.UNEXPLAINED
                        && reading.observed().isSure() == sure)
                .map(reading -> ReadingView.plain(reading, wording))
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(index -> saidBelow(lines, index)
                        ? new Line(
                                lines.get(index).label(),
                                lines.get(index).value(),
                                null,
                                lines.get(index).mark())
                        : lines.get(index))
                .toList();
    }

    /** What is said of several lines in a row is said once, under the last of them. */
    private static boolean saidBelow(List<Line> lines, int index) {
        return index + 1 < lines.size()
                && lines.get(index).note() != null
                && lines.get(index).note().equals(lines.get(index + 1).note());
    }

    public boolean isEmpty() {
        return asking.isEmpty() && fine.isEmpty() && beside.isEmpty() && plain.isEmpty();
    }
}
