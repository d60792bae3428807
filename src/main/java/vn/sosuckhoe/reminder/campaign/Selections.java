package vn.sosuckhoe.reminder.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.sosuckhoe.roll.desk.Selection;

/** How a selection is written down: JSON with the names of its parts. */
public final class Selections {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Selections() {}

    static String write(Selection selection) {
        try {
            return JSON.writeValueAsString(selection);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a selection is plain values", e);
        }
    }

    public static Selection read(String written) {
        try {
            return JSON.readValue(written, Selection.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by another release", e);
        }
    }
}
