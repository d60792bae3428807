package vn.sosuckhoe.local.gateway;

import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import vn.sosuckhoe.reminder.smpp.SevenBit;
import vn.sosuckhoe.reminder.smpp.Tags;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * A part of a short message that the local SMPP server has taken.
 *
 * @param id by which its receipt names it
 * @param attempt id of the sender's try, {@code null} where it came without
 * @param part from 1
 * @param reference by which the parts of a text know each other, 0 of one that has a single part
 */
public record Taken(String id, UUID attempt, String from, String to, String text, int part, int parts, int reference) {

    private static final byte UCS_2 = 8;

    static Taken of(String id, SubmitSm message) {
        var octets = message.getShortMessage();
        if (message.getOptionalParameter(OptionalParameter.Tag.MESSAGE_PAYLOAD)
                instanceof OptionalParameter.OctetString payload) {
            octets = payload.getValue();
        }
        var part = 1;
        var parts = 1;
        var reference = 0;
        if (message.isUdhi()) {
            // one element, concatenation with an 8-bit reference: length, 0, 3, reference, parts, part
            reference = octets[3] & 0xff;
            parts = octets[4];
            part = octets[5];
            octets = Arrays.copyOfRange(octets, octets[0] + 1, octets.length);
        }
        var text = message.getDataCoding() == UCS_2
                ? new String(octets, StandardCharsets.UTF_16BE)
                : SevenBit.decode(octets);
        return new Taken(
                id,
                Tags.attempt(message),
                message.getSourceAddr(),
                message.getDestAddress(),
                text,
                part,
                parts,
                reference);
    }
}
