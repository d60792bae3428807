package vn.sosuckhoe.station.paper;

import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.turnout.Slips.Slip;

import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** How a time is written on paper. */
final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final List<String> WEEKDAYS =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật");

    private Moments() {}

    static String time(Slip slip) {
        return TIME.format(slip.from()) + "–" + TIME.format(slip.to());
    }

    static String day(Slip slip, Wording wording) {
        var weekday = slip.day().getDayOfWeek();
        return (wording.language() == Language.VI
                        ? WEEKDAYS.get(weekday.ordinal())
                        : weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                + ", " + wording.day(slip.day());
    }
}
