package vn.sosuckhoe.portal.view.growth;

import java.util.List;

/**
 * One curve picture and the table behind it.
 *
 * @param id of the picture on its page
 * @param alt the picture in words
 * @param grid thin lines behind everything, as a path
 * @param across marks below the picture, and what they count
 * @param up marks beside it
 * @param lines WHO's, lowest first
 * @param joined the child's own lines, broken where too long a time lies between
 * @param points oldest first; the last one is the newest
 * @param rows newest first
 * @param source of WHO's lines
 */
public record Curve(
        String id,
        String title,
        String alt,
        String unit,
        String grid,
        List<Mark> across,
        String counted,
        List<Mark> up,
        List<Line> lines,
        List<String> joined,
        List<Point> points,
        List<Row> rows,
        String source) {

    public record Mark(long x, long y, String text) {}

    /**
     * @param style {@code l0} … {@code l3}: how far from the middle, told apart by the stroke
     * @param label in words, {@code null} for the lines that need none
     * @param labelY where the label stands, clear of its neighbours
     */
    public record Line(String style, String path, String label, long labelY) {}

    /** @param label whom the link is read to: day, value, class */
    public record Point(long x, long y, String href, String label, boolean newest) {}

    public record Row(String href, String day, String age, String value, String z, String word, List<String> remarks) {}
}
