package vn.sosuckhoe.portal.view.indicator;

import vn.sosuckhoe.portal.view.chart.Picture;
import vn.sosuckhoe.portal.view.chart.Slot;

import java.util.List;

/**
 * How one indicator, or some that belong together, went over the years: words, picture, and the table behind it.
 *
 * @param codes of the indicators in it
 * @param told the picture in words, a sentence each
 * @param keys which line is which; empty for a single one
 * @param bands what the hatched stripes are
 * @param touches where a finger finds the values of a day
 * @param heads of the table, after that of the day
 * @param rows newest first
 */
public record TrendView(
        List<String> codes,
        String title,
        List<String> told,
        List<Key> keys,
        List<String> bands,
        Picture picture,
        List<Touch> touches,
        List<String> heads,
        List<Row> rows) {

    /** Unique on the page. */
    public String id() {
        return codes.get(0);
    }

    /** @param style of the line */
    public record Key(String style, String mark, String name) {}

    /** @param href of the visit, below the book */
    public record Touch(String href, String says, Slot slot) {}

    public record Row(String day, String href, List<String> values) {}
}
