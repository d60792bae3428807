package vn.sosuckhoe.roll.desk;

/**
 * Some people of one commune: those of a list, narrowed.
 *
 * @param hamletKey {@code null} for all hamlets, empty for people without one
 * @param window which of them
 * @param of programme, indicator or vaccine group, {@code null} for all
 * @param fromAge youngest, in whole years on the day of asking, {@code null} for any
 * @param toAge oldest, {@code null} for any
 */
public record Selection(
        String commune, WorkList list, String hamletKey, Window window, String of, Integer fromAge, Integer toAge) {

    /** By the day on which the list is read. */
    public enum Window {
        /** late: from the day the rule calls it so */
        OVERDUE,
        /** due on or before the Sunday of this week, late ones included */
        THIS_WEEK,
        /** due within the next 30 days, late ones included */
        THIS_MONTH,
        /** everybody on the list, due or not */
        ALL
    }
}
