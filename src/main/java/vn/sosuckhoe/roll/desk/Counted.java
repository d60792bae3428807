package vn.sosuckhoe.roll.desk;

import vn.sosuckhoe.roll.desk.Selection.Window;

import java.util.List;

/**
 * How many people a list has, each counted once however much is due. The window of the selection is not looked at; hamlet,
 * ages and what is due are.
 *
 * @param hamlets by key, people without a hamlet first
 */
public record Counted(int all, int overdue, int thisWeek, int thisMonth, List<ByHamlet> hamlets) {

    /**
     * @param hamletKey empty for people without one
     * @param hamlet as one of its people has it written
     */
    public record ByHamlet(String hamletKey, String hamlet, int all, int overdue) {}

    /** One list among all, for the first page. */
    public record Figures(int all, int overdue, int thisWeek, int thisMonth) {

        static final Figures NONE = new Figures(0, 0, 0, 0);
    }

    public int in(Window window) {
        return switch (window) {
            case OVERDUE -> overdue;
            case THIS_WEEK -> thisWeek;
            case THIS_MONTH -> thisMonth;
            case ALL -> all;
        };
    }
}
