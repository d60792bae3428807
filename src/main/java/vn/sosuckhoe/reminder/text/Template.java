package vn.sosuckhoe.reminder.text;

import vn.sosuckhoe.person.Text;

import java.util.Map;

/**
 * A reviewed text of an invitation: {@code templates.tsv}. Nothing clinical stands in it; its variables are
 * {@code {station} {place} {day} {time} {people} {code} {link}}.
 *
 * @param version changes with every change of words
 * @param reviewed whether somebody whose task that is has read it; {@code false} is told to staff
 * @param sms written without diacritics, so that it fits into GSM 7-bit
 */
public record Template(
        String code,
        String version,
        boolean reviewed,
        Text name,
        Text sms,
        Text title,
        Text body,
        Map<String, Text> forWaves) {}
