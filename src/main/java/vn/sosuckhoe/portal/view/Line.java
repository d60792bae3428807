package vn.sosuckhoe.portal.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * A label and what is said about it.
 *
 * @param note smaller, under the value; {@code null} for none
 * @param mark a warning in words beside the value; {@code null} for none
 */
public record Line(String label, String value, String note, String mark) {

    public static Line of(String label, String value) {
        return new Line(label, value, null, null);
    }

    /** Only what somebody said: lines without a value fall out. */
    public static List<Line> said(Line... lines) {
        return Stream.of(lines)
                .filter(line -> line.value != null && !line.value.isBlank())
                .toList();
    }
}
