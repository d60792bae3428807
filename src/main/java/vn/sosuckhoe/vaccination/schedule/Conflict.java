package vn.sosuckhoe.vaccination.schedule;

import java.util.Set;

/**
 * Two vaccines that must not follow each other too closely (CDSi: live virus conflict).
 *
 * @param earlier codes of the vaccine given first, {@code later} of the one after it
 * @param begin from this distance on it is a conflict: {@code 1 day} lets both be given on one day
 * @param end first distance at which it is none
 * @param minimumEnd the same where the earlier dose counted, with grace
 */
public record Conflict(Set<String> earlier, Set<String> later, Limit begin, Limit minimumEnd, Limit end) {}
