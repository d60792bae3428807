package vn.sosuckhoe.coverage.count;

/** Whose people are counted, and by what: always those of the roll that is live. */
public enum Scope {
    /** a commune by hamlet */
    COMMUNE("commune", "hamlet_key"),
    /** a province by commune of today */
    PROVINCE("province", "commune");

    private final String within;
    private final String by;

    Scope(String within, String by) {
        this.within = within;
        this.by = by;
    }

    /**
     * @param sql asks the roll as {@code r} and maybe another table of it as {@code t}: {@code $by} stands for the column of
     *     places, {@code $here} for who is meant, {@code $there} for the same of the other table where that finds its rows
     */
    String in(String sql) {
        var here = "r.generation = (select id from generation where state = 'live') and r." + within + " = $1";
        return sql.replace("$here", here)
                .replace("$there", this == COMMUNE ? "and t.commune = $1" : "")
                .replace("$by", "r." + by);
    }
}
