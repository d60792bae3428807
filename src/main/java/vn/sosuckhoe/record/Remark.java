package vn.sosuckhoe.record;

/**
 * Something to tell the sender about one place of its message.
 *
 * @param path where, as element path with positions from 1: {@code
 *     /DATA/BODY/HOSOSUCKHOE/TIEMCHUNG/THONGTINMUITIEM[3]/NGAYTIEM}
 * @param reason what is wrong; a word of {@code reasons_vi.properties}, e.g. {@code not-a-date}
 * @param valueClass what kind of value stood there, never the value itself: {@code 8 digits}, {@code text of 14},
 *     {@code empty}
 */
public record Remark(Weight weight, String path, String reason, String valueClass) {

    public enum Weight {
        /** the whole message is refused */
        REFUSED,
        /** this visit or dose is not taken; the rest of the message is */
        PARKED,
        /** an element the format does not know: kept in the message, counted, shown */
        UNKNOWN,
        /** taken, but somebody should look */
        WARNING
    }

    /** The whole message is refused for a reason that stands in no single place of it. */
    static Remark refusal(Reason reason) {
        return new Remark(Weight.REFUSED, "/", reason.key(), "");
    }
}
