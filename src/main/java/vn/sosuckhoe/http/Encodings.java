package vn.sosuckhoe.http;

import java.util.Arrays;
import java.util.Locale;

/** {@code Accept-Encoding} (RFC 9110 §12.5.3), as far as ready bytes need it: gzipped, or as they are. */
public final class Encodings {

    private Encodings() {}

    /** @param acceptEncoding as sent, or {@code null}; a client that says nothing gets nothing to unpack */
    public static boolean gzip(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        var codings = acceptEncoding.toLowerCase(Locale.ROOT).split(",");
        return Arrays.stream(codings)
                .filter(coding -> named(coding, "gzip"))
                .findFirst()
                .or(() -> Arrays.stream(codings)
                        .filter(coding -> named(coding, "*"))
                        .findFirst())
                .filter(Encodings::wanted)
                .isPresent();
    }

    private static boolean named(String coding, String name) {
        return coding.split(";", 2)[0].strip().equals(name);
    }

    private static boolean wanted(String coding) {
        return coding.indexOf(';') < 0 || !coding.replace(" ", "").matches("[^;]*;q=0(\\.0{0,3})?");
    }
}
