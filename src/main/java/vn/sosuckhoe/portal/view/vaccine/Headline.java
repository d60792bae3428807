package vn.sosuckhoe.portal.view.vaccine;

/**
 * What a page says first.
 *
 * @param action what to do about it
 * @param station on which days the station vaccinates, or to ask for them; {@code null} where nobody has to go
 */
public record Headline(Status status, String word, String sentence, String action, String station) {}
