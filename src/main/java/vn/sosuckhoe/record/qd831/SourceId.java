package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.xml.Block;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of statements that stay the same from message to message. */
final class SourceId {

    /** {@code MA_LK} has at most 100 characters; longer ids are cut, because they are part of a key. */
    private static final int LONGEST = 200;

    private static final int KEPT = 120;

    private SourceId() {}

    static String ofDose(String vaccine, PartialDate date) {
        return bounded(Folding.fold(vaccine) + "|" + date);
    }

    static String ofAppointment(String vaccine, PartialDate next) {
        return bounded(Folding.fold(vaccine) + "|hen|" + next);
    }

    /** A visit without an id of its own is known by its day and content. */
    static String ofContent(Block visit, PartialDate date) {
        return date + "|" + digest(visit.content());
    }

    static String bounded(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        var kept = Character.isHighSurrogate(id.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
        return id.substring(0, kept) + "#" + digest(id);
    }

    private static String digest(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
