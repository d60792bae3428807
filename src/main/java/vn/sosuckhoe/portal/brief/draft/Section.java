package vn.sosuckhoe.portal.brief.draft;

import vn.sosuckhoe.portal.view.Line;

import java.util.List;

/**
 * One part of the page.
 *
 * @param look {@code alert}: framed, read before all others; {@code hand}: with room to write by
 *     hand; {@code lines}: each on a line of its own also where there is little room; else {@code plain}
 * @param lines what the book says, possibly nothing
 * @param none that nobody told anything, where {@code lines} is empty; never that there is nothing
 * @param more how much else the book holds, or {@code null}
 */
public record Section(String look, String title, List<Line> lines, String none, String more) {

    public static Section plain(String title, List<Line> lines, String none, String more) {
        return new Section("plain", title, lines, none, more);
    }
}
