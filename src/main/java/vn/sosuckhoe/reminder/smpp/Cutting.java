package vn.sosuckhoe.reminder.smpp;

import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.text.SmsText;
import vn.sosuckhoe.reminder.text.SmsText.Encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A message as the pieces it travels in. */
final class Cutting {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{8,15}");
    private static final DataCoding SEVEN_BIT = new GeneralDataCoding();
    private static final DataCoding UCS_2 = new GeneralDataCoding(Alphabet.ALPHA_UCS2);
    /** of one submit_sm, SMPP 3.4 §5.2.21 */
    private static final int SHORT = 254;

    private final SmppSettings settings;

    Cutting(SmppSettings settings) {
        this.settings = settings;
    }

    /**
     * Nothing where the address is no telephone number.
     *
     * @param reference by which the parts of a long text know each other
     */
    List<Piece> pieces(Parcel parcel, short reference) {
        if (!NUMBER.matcher(parcel.address()).matches()) {
            return List.of();
        }
        var destination = destination(parcel.address());
        var text = SmsText.of(parcel.body());
        var coding = text.encoding() == Encoding.GSM_7 ? SEVEN_BIT : UCS_2;
        var parts = text.parts();
        if (parts.size() == 1) {
            return List.of(new Piece(destination, coding, octets(text, parts.get(0)), false, true, tags(parcel)));
        }
        return switch (settings.longTexts()) {
            case PAYLOAD -> List.of(payload(destination, coding, octets(text, parcel.body()), parcel));
            case UDH, SAR ->
                IntStream.range(0, parts.size())
                        .mapToObj(i -> part(
                                destination,
                                coding,
                                octets(text, parts.get(i)),
                                i + 1,
                                parts.size(),
                                reference,
                                parcel))
                        .toList();
        };
    }

    private Piece part(
            String destination, DataCoding coding, byte[] octets, int part, int parts, short reference, Parcel parcel) {
        var last = part == parts;
        if (settings.longTexts() == SmppSettings.Long.SAR) {
            return new Piece(
                    destination,
                    coding,
                    octets,
                    false,
                    last,
                    tags(
                            parcel,
                            new OptionalParameter.Short(Tag.SAR_MSG_REF_NUM, reference),
                            new OptionalParameter.Byte(Tag.SAR_TOTAL_SEGMENTS, (byte) parts),
                            new OptionalParameter.Byte(Tag.SAR_SEGMENT_SEQNUM, (byte) part)));
        }
        var whole = new ByteArrayOutputStream(octets.length + 6);
        // 3GPP TS 23.040 §9.2.3.24.1: five octets follow; concatenation, three octets: reference, parts, part
        whole.writeBytes(new byte[] {5, 0, 3, (byte) reference, (byte) parts, (byte) part});
        whole.writeBytes(octets);
        return new Piece(destination, coding, whole.toByteArray(), true, last, tags(parcel));
    }

    private static Piece payload(String destination, DataCoding coding, byte[] octets, Parcel parcel) {
        return octets.length <= SHORT
                ? new Piece(destination, coding, octets, false, true, tags(parcel))
                : new Piece(
                        destination,
                        coding,
                        new byte[0],
                        false,
                        true,
                        tags(parcel, new OptionalParameter.OctetString(Tag.MESSAGE_PAYLOAD.code(), octets)));
    }

    private String destination(String address) {
        if (address.startsWith("+")) {
            return address.substring(1);
        }
        return settings.country().isEmpty() || !address.startsWith("0")
                ? address
                : settings.country() + address.substring(1);
    }

    private static OptionalParameter[] tags(Parcel parcel, OptionalParameter... more) {
        var tags = new ArrayList<OptionalParameter>();
        tags.add(new OptionalParameter.Short(Tag.USER_MESSAGE_REFERENCE, reference(parcel.attempt())));
        tags.addAll(List.of(more));
        // vendors' tags come after those of the standard
        tags.add(Tags.attempt(parcel.attempt()));
        return tags.toArray(OptionalParameter[]::new);
    }

    /** Of a text that is begun with this try. */
    static short reference(UUID attempt) {
        return (short) attempt.getLeastSignificantBits();
    }

    private static byte[] octets(SmsText text, String part) {
        return text.encoding() == Encoding.GSM_7 ? SevenBit.encode(part) : part.getBytes(StandardCharsets.UTF_16BE);
    }
}
