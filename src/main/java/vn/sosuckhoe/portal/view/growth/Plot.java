package vn.sosuckhoe.portal.view.growth;

import vn.sosuckhoe.checkup.growth.reference.Reference.Point;

import java.util.List;
import java.util.stream.Collectors;

/**
 * From days or centimetres and a measure to whole units of the picture, 480 wide and 400 high: whole numbers keep the page
 * small and are finer than a phone shows.
 */
record Plot(double left, double right, double bottom, double top) {

    static final int LEFT = 46;
    static final int RIGHT = 384;
    static final int TOP = 14;
    static final int BOTTOM = 350;

    long x(double at) {
        return Math.round(LEFT + (RIGHT - LEFT) * (at - left) / (right - left));
    }

    long y(double measure) {
        return Math.round(BOTTOM - (BOTTOM - TOP) * (measure - bottom) / (top - bottom));
    }

    /** {@code M46 210L53 201…}; a point that falls on the one before is left out. */
    String path(List<Point> points) {
        return points.stream()
                .map(point -> x(point.x()) + " " + y(point.y()))
                .distinct()
                .collect(Collectors.joining("L", "M", ""));
    }
}
