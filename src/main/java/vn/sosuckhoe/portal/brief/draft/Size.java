package vn.sosuckhoe.portal.brief.draft;

/**
 * How much is told. The page is written in the first size that fits; allergies stand in every size, each with its name.
 *
 * <p>{@link #LEAST} fits whatever the book holds: its limits, in lines of 85 of the broadest letters, are less than a page.
 */
public enum Size {
    LARGE("11", 200, 8, 12, 5),
    ROOMY("9.5", 200, 8, 12, 5),
    CLOSE("8", 110, 8, 12, 4),
    TIGHT("7.5", 80, 8, 10, 3),
    LEAST("7", 60, 2, 3, 1);

    /** Characters of all allergies together where there is least room: more than anybody has. */
    private static final int ALLERGIES = 2200;

    private final String points;
    private final int text;
    private final int entries;
    private final int measures;
    private final int visits;

    Size(String points, int text, int entries, int measures, int visits) {
        this.points = points;
        this.text = text;
        this.entries = entries;
        this.measures = measures;
        this.visits = visits;
    }

    /** Size of the letters. */
    public String points() {
        return points;
    }

    /** Whether entries stand one after the other, not one below the other. */
    public boolean isFlowing() {
        return compareTo(ROOMY) > 0;
    }

    /** Characters of one text. */
    public int text() {
        return text;
    }

    /** Diseases, long-term cares and the like. */
    public int entries() {
        return entries;
    }

    public int measures() {
        return measures;
    }

    public int visits() {
        return visits;
    }

    /** Characters of all allergies together. */
    public int allergies() {
        return this == LEAST ? ALLERGIES : Integer.MAX_VALUE;
    }
}
