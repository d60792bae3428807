package vn.sosuckhoe.http;

import java.util.List;
import java.util.regex.Pattern;

/** {@code If-None-Match} by weak comparison (RFC 9110 §13.1.2), because a proxy that compresses weakens our tags. */
public final class Conditional {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");

    private Conditional() {}

    /**
     * @param ifNoneMatch the header's lines, possibly none; each a list of tags or {@code *}
     * @param etag the tag of what would be sent, without quotes
     * @return whether the client has it already
     */
    public static boolean has(List<String> ifNoneMatch, String etag) {
        return ifNoneMatch != null && ifNoneMatch.stream().anyMatch(line -> has(line, etag));
    }

    private static boolean has(String line, String etag) {
        return line.strip().equals("*")
                || TAG.matcher(line).results().anyMatch(tag -> tag.group(1).equals(etag));
    }
}
