package vn.sosuckhoe.fhir.resource;

import vn.sosuckhoe.book.Book.Dose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Ids of doses, {@code {book}.{8 hexadecimal digits}}. Made from what was given and when and not from the place in the
 * list: an older dose that becomes known later must not take over the id of another one.
 */
final class DoseIds {

    private DoseIds() {}

    /** In the order of the doses. */
    static List<String> of(UUID book, List<Dose> doses) {
        var seen = new HashMap<String, Integer>();
        return doses.stream()
                .map(dose -> {
                    var digest = digest(dose);
                    var times = seen.merge(digest, 1, Integer::sum);
                    return book + "." + digest + (times == 1 ? "" : "-" + times);
                })
                .toList();
    }

    private static String digest(Dose dose) {
        var told = String.join(
                "\n",
                Objects.toString(dose.code(), ""),
                Objects.toString(dose.name(), ""),
                Objects.toString(dose.date(), ""));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 4));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
