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

    /** @param sql asks the roll as {@code r}: {@code $by} stands for the column of places, {@code $here} for who is meant */
    String in(String sql) {
        return sql.replace("$here", """
                        r.generation = (select id from generation where state = 'live') and r.%s = $1""".formatted(within)).replace("$by", "r." + by);
    }
}
