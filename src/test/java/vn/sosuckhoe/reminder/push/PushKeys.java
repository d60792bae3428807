package vn.sosuckhoe.reminder.push;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;

/** Keys as {@code openssl pkcs8} writes them, which unlike the JDK adds the public point. */
final class PushKeys {

    private static final byte[] BEFORE =
            HexFormat.of().parseHex("308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420");
    private static final byte[] BETWEEN = HexFormat.of().parseHex("a144034200");

    private PushKeys() {}

    static String fresh() throws GeneralSecurityException {
        var pair = Device.fresh();
        var number = pair.key().getS().toByteArray();
        var key = new byte[32];
        var length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, key, 32 - length, length);
        var der = ByteBuffer.allocate(BEFORE.length + 32 + BETWEEN.length + 65)
                .put(BEFORE)
                .put(key)
                .put(BETWEEN)
                .put(pair.point());
        return Base64.getEncoder().encodeToString(der.array());
    }
}
