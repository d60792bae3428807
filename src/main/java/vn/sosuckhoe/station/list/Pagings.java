package vn.sosuckhoe.station.list;

import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.station.list.ListView.Paging;

import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Where the pages of a list before and after this one are. */
public final class Pagings {

    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,4}");

    private Pagings() {}

    /** From 1; 1 where the address says nothing, 0 where it says something else than a page. */
    public static int page(String told) {
        if (told == null || told.isEmpty()) {
            return 1;
        }
        return PAGE.matcher(told).matches() ? Integer.parseInt(told) : 0;
    }

    /** How many rows are on the pages before. */
    public static int before(int page) {
        return (page - 1) * ListView.ROWS;
    }

    /** @param address of a page */
    public static Paging of(int page, int total, IntFunction<String> address, Desk words) {
        var pages = Math.max(1, (total + ListView.ROWS - 1) / ListView.ROWS);
        return new Paging(
                words.page(Integer.toString(page), Integer.toString(pages)),
                page > 1 ? address.apply(Math.min(page - 1, pages)) : null,
                page < pages ? address.apply(page + 1) : null);
    }
}
