package vn.sosuckhoe.station.list;

import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.station.AtDesk;
import vn.sosuckhoe.station.list.ListView.Paging;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages of a list before and after this one are. */
final class Pagings {

    private Pagings() {}

    static Paging of(String path, Filter filter, int total, AtDesk desk) {
        var words = desk.asked().wording().of(Desk.class);
        var pages = Math.max(1, (total + ListView.ROWS - 1) / ListView.ROWS);
        return new Paging(
                words.page(Integer.toString(filter.page()), Integer.toString(pages)),
                filter.page() > 1 ? address(path, filter, Math.min(filter.page() - 1, pages), desk) : null,
                filter.page() < pages ? address(path, filter, filter.page() + 1, desk) : null);
    }

    private static String address(String path, Filter filter, int page, AtDesk desk) {
        return path + "?han=" + Filter.code(filter.window()) + "&thon="
                + URLEncoder.encode(filter.hamletCode(), StandardCharsets.UTF_8) + "&xa=" + desk.commune() + "&trang="
                + page;
    }
}
