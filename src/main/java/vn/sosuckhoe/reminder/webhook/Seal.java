package vn.sosuckhoe.reminder.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and checks what goes to a gateway and comes from it: HMAC-SHA256 over the second, a full stop and the body, both
 * ways with the same secret. The header is {@code t=<seconds since 1970>,v1=<hex>}.
 */
final class Seal {

    static final String HEADER = "X-SSK-Signature";

    /** An older or younger call is refused, so that one that was overheard cannot be sent again tomorrow. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final int SHORTEST = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    /** @throws IllegalStateException if the secret is too short to be one */
    Seal(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException("SSK_WEBHOOK_SECRET has less than " + SHORTEST + " characters");
        }
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String sign(byte[] body, Instant now) {
        return "t=" + now.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac(now.getEpochSecond(), body));
    }

    /** Whether somebody who knows the secret signed this body just now. */
    boolean holds(String header, byte[] body, Instant now) {
        if (header == null || !header.startsWith("t=")) {
            return false;
        }
        var comma = header.indexOf(",v1=");
        try {
            var second = Long.parseLong(header.substring(2, Math.max(2, comma)));
            var told = HexFormat.of().parseHex(header.substring(comma + 4));
            return MessageDigest.isEqual(mac(second, body), told)
                    && Math.abs(now.getEpochSecond() - second) <= WINDOW.toSeconds();
        } catch (IllegalArgumentException notOurs) {
            return false;
        }
    }

    private byte[] mac(long second, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update((second + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
