package vn.sosuckhoe.portal.view.checkup;

import vn.sosuckhoe.checkup.meaning.Reading.Segment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where classes and numbers stand on a line of points.
 *
 * @param edges where each class begins, and where the last one ends
 */
record Ruler(List<Segment> segments, List<Integer> edges) {

    private static final int NARROWEST = 20;

    /** By length, but none narrower than can be seen; together always the whole line. */
    static Ruler of(List<Segment> segments, int left, int right) {
        var least = Math.min(NARROWEST, (right - left) / segments.size());
        var spare = right - left - least * segments.size();
        var whole = segments.stream().mapToDouble(Ruler::length).sum();
        var edges = new ArrayList<Integer>();
        var passed = 0.0;
        for (var segment : segments) {
            edges.add(left + least * edges.size() + (int) (spare * passed / whole));
            passed += length(segment);
        }
        edges.add(right);
        return new Ruler(segments, List.copyOf(edges));
    }

    int from(int index) {
        return edges.get(index);
    }

    int width(int index) {
        return edges.get(index + 1) - edges.get(index);
    }

    /** The class a number belongs to. */
    int classOf(BigDecimal number) {
        var index = 0;
        while (index < segments.size() - 1 && reaches(segments.get(index + 1), number)) {
            index++;
        }
        return index;
    }

    /** Never outside its class. */
    int at(BigDecimal number) {
        var index = classOf(number);
        var segment = segments.get(index);
        var share = number.subtract(segment.from()).doubleValue() / length(segment);
        return from(index) + (int) Math.round(width(index) * Math.max(0, Math.min(1, share)));
    }

    private static boolean reaches(Segment segment, BigDecimal number) {
        return number.compareTo(segment.from()) >= (segment.above() ? 1 : 0);
    }

    private static double length(Segment segment) {
        return segment.to().subtract(segment.from()).doubleValue();
    }
}
