package vn.sosuckhoe.checkup.meaning;

/** How much a value asks of its reader; the order is that of urgency. */
public enum Level {
    /** Nobody here can say: the station explains it. */
    UNEXPLAINED,
    FINE,
    /** Worth watching until the next check-up. */
    WATCH,
    /** The station should see the person again. */
    SEE_STATION,
    /** Only where the source itself calls it an emergency. */
    GO_NOW;

    /** Whether somebody has to come because of this value, before the next check-up; unexplained values call nobody. */
    public boolean callsToStation() {
        return compareTo(SEE_STATION) >= 0;
    }
}
