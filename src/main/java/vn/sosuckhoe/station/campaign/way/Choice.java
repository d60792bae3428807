package vn.sosuckhoe.station.campaign.way;

/** One of several to choose from. */
public record Choice(String code, String word, boolean chosen) {}
