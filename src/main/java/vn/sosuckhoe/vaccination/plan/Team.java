package vn.sosuckhoe.vaccination.plan;

import java.util.List;

/**
 * One vaccine group.
 *
 * @param antigens numbers of its antigens
 * @param tracks for each of them, in the same order, the series that protect against it
 * @param alike for each of them the place of the first one that has the same series
 */
public record Team(int number, String code, int[] antigens, List<List<Track>> tracks, int[] alike, boolean together) {}
