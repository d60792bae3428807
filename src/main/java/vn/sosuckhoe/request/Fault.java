package vn.sosuckhoe.request;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is not right about a report. */
public enum Fault {
    KIND_MISSING("kind", 0),
    VACCINE_TOO_LONG("vaccine", Report.LONGEST_NAME),
    DAY_UNREADABLE("day", 0),
    DAY_IN_FUTURE("day", 0),
    WORDS_MISSING("words", 0),
    WORDS_TOO_LONG("words", Report.LONGEST_TEXT),
    /** Only programs can do these two wrong. */
    KEY_UNREADABLE("Idempotency-Key", 0),
    BODY_UNREADABLE("body", 0);

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String field;
    private final int limit;

    Fault(String field, int limit) {
        this.field = field;
        this.limit = limit;
    }

    /** The part of the form or of the request that it is about. */
    public String field() {
        return field;
    }

    /** One sentence that says what to do; Vietnamese for every language but English. */
    public String text(Locale language) {
        var texts = ResourceBundle.getBundle("vn.sosuckhoe.request.faults", language, EXACT);
        return MessageFormat.format(texts.getString(name()), Integer.toString(limit));
    }
}
