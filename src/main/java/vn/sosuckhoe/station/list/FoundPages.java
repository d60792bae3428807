package vn.sosuckhoe.station.list;

import vn.sosuckhoe.roll.desk.Findings.Finding;

import java.util.List;

/**
 * Where in the two lists of findings somebody is, as the address says it.
 *
 * @param open page from 1 of what waits, {@code answered} of what was answered; 0 where the address says something else
 */
record FoundPages(int open, int answered) {

    /** @param all how many there are on all pages */
    record Some(List<Finding> findings, int all, int page) {}

    boolean isRight() {
        return open > 0 && answered > 0;
    }

    /** With the first page in the place of what is none. */
    FoundPages mended() {
        return new FoundPages(Math.max(1, open), Math.max(1, answered));
    }

    String address(String commune) {
        return "/tram/phat-hien?trang=" + open + "&da-xong=" + answered + "&xa=" + commune;
    }

    /** For the record of what was shown. */
    String told() {
        return "findings trang=" + open + " da-xong=" + answered;
    }
}
