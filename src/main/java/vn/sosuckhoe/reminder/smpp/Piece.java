package vn.sosuckhoe.reminder.smpp;

import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.OptionalParameter;

/**
 * What travels in one submit_sm.
 *
 * @param destination as the carrier wants it
 * @param header whether the words begin with a header that tells of the other parts
 * @param last of its message: the one whose receipt is asked for
 */
record Piece(
        String destination, DataCoding coding, byte[] octets, boolean header, boolean last, OptionalParameter[] tags) {

    @Override
    public String toString() {
        return "Piece[" + octets.length + "]";
    }
}
