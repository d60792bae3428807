package vn.sosuckhoe.station.list;

import vn.sosuckhoe.roll.desk.Selection;
import vn.sosuckhoe.roll.desk.Selection.Window;
import vn.sosuckhoe.roll.desk.WorkList;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What of a list is asked for, as the address says it.
 *
 * @param hamletKey {@code null} for all, empty for people without one
 * @param window {@code null} where the address says something else
 * @param page from 1; 0 where the address says something else
 */
public record Filter(WorkList list, String hamletKey, Window window, int page) {

    /** Stands for people without a hamlet, whose key is empty. */
    public static final String NO_HAMLET = "-";

    private static final int LONGEST_KEY = 200;

    public static Optional<WorkList> list(String code) {
        return Arrays.stream(WorkList.values())
                .filter(list -> list.code().equals(code))
                .findFirst();
    }

    public static Filter of(WorkList list, String hamlet, String window, String page) {
        return new Filter(list, hamletKey(hamlet), window(window), Pagings.page(page));
    }

    private static String hamletKey(String told) {
        if (told == null || told.isEmpty() || told.length() > LONGEST_KEY) {
            return null;
        }
        return told.equals(NO_HAMLET) ? "" : told;
    }

    private static Window window(String told) {
        return told == null || told.isEmpty()
                ? Window.ALL
                : Arrays.stream(Window.values())
                        .filter(window -> code(window).equals(told))
                        .findFirst()
                        .orElse(null);
    }

    public boolean isRight() {
        return window != null && page > 0;
    }

    /** The same with what can be asked for in the place of what cannot. */
    public Filter mended() {
        return new Filter(list, hamletKey, window == null ? Window.ALL : window, Math.max(1, page));
    }

    public Selection in(String commune) {
        return new Selection(commune, list, hamletKey, window, null, null, null);
    }

    public String hamletCode() {
        return hamletKey == null ? "" : hamletKey.isEmpty() ? NO_HAMLET : hamletKey;
    }

    /** For the record of what was shown. */
    String told() {
        return "list " + list.code() + " thon=" + hamletCode() + " han=" + code(window) + " trang=" + page;
    }

    String address(String path, int other, String commune) {
        return path + "?han=" + code(window) + "&thon=" + URLEncoder.encode(hamletCode(), StandardCharsets.UTF_8)
                + "&xa=" + commune + "&trang=" + other;
    }

    public static String code(Window window) {
        return switch (window) {
            case OVERDUE -> "qua-han";
            case THIS_WEEK -> "tuan-nay";
            case THIS_MONTH -> "thang-nay";
            case ALL -> "tat-ca";
        };
    }
}
