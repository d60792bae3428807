package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.portal.words.Vaccines;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;

/** How a day stands to today: always an icon and a word, never a colour alone. */
public enum Timing {
    OVERDUE("clock", "passed"),
    DUE("bell", "today"),
    SOON("calendar", "coming"),
    LATER("none", "idle");

    private static final int SOON_DAYS = 30;

    private final String icon;
    private final String style;

    Timing(String icon, String style) {
        this.icon = icon;
        this.style = style;
    }

    public static Timing of(LocalDate on, LocalDate overdueFrom, LocalDate today) {
        if (!today.isBefore(overdueFrom)) {
            return OVERDUE;
        }
        if (!today.isBefore(on)) {
            return DUE;
        }
        return today.plusDays(SOON_DAYS).isBefore(on) ? LATER : SOON;
    }

    public String icon() {
        return icon;
    }

    /** Name of the style. */
    public String style() {
        return style;
    }

    public String word(Wording wording) {
        var words = wording.of(Vaccines.class);
        return switch (this) {
            case OVERDUE -> words.overdue();
            case DUE -> words.due();
            case SOON -> words.soon();
            case LATER -> words.later();
        };
    }
}
