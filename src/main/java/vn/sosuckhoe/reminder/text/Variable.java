package vn.sosuckhoe.reminder.text;

import java.util.Locale;

/** What a template leaves open. */
public enum Variable {
    STATION(40),
    PLACE(60),
    /** dd/MM/yyyy, with the weekday before it where there is room */
    DAY(21),
    /** 07:30-09:00 */
    TIME(11),
    /** whom it is about, e.g. {@code ông Nguyễn Văn An và 2 người trong nhà} */
    PEOPLE(40),
    CODE(CodeText.LENGTH),
    LINK(48);

    private final int longest;

    Variable(int longest) {
        this.longest = longest;
    }

    /** In characters. With every value this long an SMS still fits into {@value SmsText#MOST_PARTS} parts. */
    public int longest() {
        return longest;
    }

    String mark() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }
}
