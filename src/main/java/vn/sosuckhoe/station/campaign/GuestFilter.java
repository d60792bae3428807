package vn.sosuckhoe.station.campaign;

import vn.sosuckhoe.reminder.campaign.turnout.GuestList.Some;
import vn.sosuckhoe.station.list.Filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which of the invited, as the address says it.
 *
 * @param hamletKey {@code null} for all
 * @param page from 1
 */
record GuestFilter(String hamletKey, Some some, int page) {

    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,3}");
    private static final int LONGEST_KEY = 200;

    static GuestFilter of(String hamlet, String some, String page) {
        return new GuestFilter(
                hamlet == null || hamlet.isEmpty() || hamlet.length() > LONGEST_KEY
                        ? null
                        : hamlet.equals(Filter.NO_HAMLET) ? "" : hamlet,
                Arrays.stream(Some.values())
                        .filter(each -> code(each).equals(some))
                        .findFirst()
                        .orElse(Some.ALL),
                page != null && PAGE.matcher(page).matches() ? Integer.parseInt(page) : 1);
    }

    static String code(Some some) {
        return some.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String hamletCode() {
        return hamletKey == null ? "" : hamletKey.isEmpty() ? Filter.NO_HAMLET : hamletKey;
    }

    String query(int otherPage) {
        return "?loc=" + code(some) + "&thon=" + URLEncoder.encode(hamletCode(), StandardCharsets.UTF_8) + "&trang="
                + otherPage;
    }

    /** For the record of what was shown. */
    String told() {
        return "thon=" + hamletCode() + " loc=" + code(some) + " trang=" + page;
    }
}
