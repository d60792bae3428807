package vn.sosuckhoe.portal.view.chart;

import java.util.List;
import java.util.stream.Collectors;

/** How a line and its points are drawn; lines are told apart by their shape, so that it works without colours. */
public enum Stroke {
    /** Unbroken, with round points. */
    ROUND,
    /** Dashed, with squares. */
    SQUARE,
    /** Dotted, with triangles. */
    TRIANGLE;

    public record Point(long x, long y) {}

    /** Name of its class in the style sheet. */
    public String style() {
        return "s" + ordinal();
    }

    /** All the points, as the data of one path. @param size from the middle to the edge */
    public String marks(List<Point> points, int size) {
        return points.stream().map(point -> mark(point, size)).collect(Collectors.joining());
    }

    /** Lines between neighbours, as the data of one path. */
    public static String line(List<List<Point>> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.size() > 1)
                .map(stretch -> stretch.stream()
                        .map(point -> point.x() + " " + point.y())
                        .collect(Collectors.joining("L", "M", "")))
                .collect(Collectors.joining());
    }

    private String mark(Point at, int r) {
        return switch (this) {
            case ROUND ->
                "M" + (at.x - r) + " " + at.y + ("a" + r + " " + r + " 0 1 0 " + 2 * r + " 0")
                        + ("a" + r + " " + r + " 0 1 0 " + -2 * r + " 0z");
            case SQUARE -> "M" + (at.x - r) + " " + (at.y - r) + "h" + 2 * r + "v" + 2 * r + "h" + -2 * r + "z";
            case TRIANGLE -> "M" + at.x + " " + (at.y - r) + "l" + r + " " + 2 * r + "h" + -2 * r + "z";
        };
    }
}
