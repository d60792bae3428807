package vn.sosuckhoe.fhir.resource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Ids of what a book holds, {@code {book}.{8 hexadecimal digits}}. Made from what was told and not from the place in a
 * list: something older that becomes known later must not take over the id of something else. No word of it can be read
 * in them.
 */
public final class Ids {

    private Ids() {}

    /**
     * In the order of the things told.
     *
     * @param told what tells each thing from the others of its kind
     */
    public static List<String> of(UUID book, List<String> told) {
        var seen = new HashMap<String, Integer>();
        return told.stream()
                .map(each -> {
                    var digest = digest(each);
                    var times = seen.merge(digest, 1, Integer::sum);
                    return book + "." + digest + (times == 1 ? "" : "-" + times);
                })
                .toList();
    }

    private static String digest(String told) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 4));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
