package vn.sosuckhoe.portal.view.chart;

import java.util.ArrayList;
import java.util.List;

/** Where a finger finds a point, from left to right. */
public record Slot(long from, long width) {

    /** To either side, where there is room: together more than a finger needs. */
    private static final long REACH = 20;

    /**
     * Each point has the room up to the middle of the way to its neighbours.
     *
     * @param xs ascending; of points on the same spot one has the room
     */
    public static List<Slot> around(List<Long> xs) {
        var slots = new ArrayList<Slot>();
        for (var index = 0; index < xs.size(); index++) {
            var x = xs.get(index);
            var from = index == 0 ? x - REACH : Math.max(x - REACH, (xs.get(index - 1) + x) / 2);
            var to = index == xs.size() - 1 ? x + REACH : Math.min(x + REACH, (x + xs.get(index + 1)) / 2);
            slots.add(new Slot(from, to - from));
        }
        return slots;
    }
}
