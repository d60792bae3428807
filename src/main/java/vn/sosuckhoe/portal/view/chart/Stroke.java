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

    /** How far below a point its words stand; negative: above. The second line is usually the lower one. */
    long label() {
        return this == SQUARE ? 17 : -9;
    }

    /** All the points, as the data of one path. */
    public String marks(List<Point> points) {
        return points.stream().map(this::mark).collect(Collectors.joining());
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

    private String mark(Point at) {
        return switch (this) {
            case ROUND -> "M" + (at.x - 4) + " " + at.y + "a4 4 0 1 0 8 0a4 4 0 1 0-8 0z";
            case SQUARE -> "M" + (at.x - 3) + " " + (at.y - 3) + "h6v6h-6z";
            case TRIANGLE -> "M" + at.x + " " + (at.y - 4) + "l4 7h-8z";
        };
    }
}
