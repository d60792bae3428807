package vn.sosuckhoe.station.report;

import vn.sosuckhoe.station.report.ReportDoor.Permitted;

import java.time.OffsetDateTime;

/**
 * A report in the hands of staff, once it is written down that they look at it.
 *
 * @param name of the owner of the book
 * @param until when the permit ends
 */
record Opened(Permitted permitted, String name, OffsetDateTime until) {

    /** The whole book, under the same permit. */
    String bookHref() {
        return "/tram/nguoi/" + permitted.book() + "?phep=" + permitted.permit();
    }

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "Opened[" + permitted.id() + "]";
    }
}
