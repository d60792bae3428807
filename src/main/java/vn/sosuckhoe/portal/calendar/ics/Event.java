package vn.sosuckhoe.portal.calendar.ics;

import java.time.LocalDate;

/**
 * A whole day in a calendar.
 *
 * @param uid the same for the same thing, also when its day moves
 * @param url where to read more
 */
public record Event(String uid, LocalDate day, String title, String text, String url) {}
