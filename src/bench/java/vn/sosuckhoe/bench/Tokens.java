package vn.sosuckhoe.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Tokens like the realm's, signed by a key of this run whose public half the measured service is told to trust; so there
 * can be thousands of people without asking Keycloak for each.
 */
final class Tokens {

    private static final String KEY_ID = "bench";
    private static final int LIFE_SECONDS = 6 * 3600;

    private final KeyPair keys;
    private final String issuer;

    Tokens(String issuer) {
        this.issuer = issuer;
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public half as PEM, for {@code mp.jwt.verify.publickey.location}. */
    void writePublicKey(Path file) {
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        try {
            Files.writeString(file, pem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String citizen(String personalId) {
        return signed("""
                "groups":["citizen"],"personal_id":"%s","preferred_username":"%s","name":"Nguyễn Thị Đo Tải",\
                "sid":"%s\"""".formatted(personalId, personalId, UUID.randomUUID()));
    }

    String facility(String code) {
        return signed("""
                "groups":["record-source"],"facility":"%s","preferred_username":"service-account-%s\"""".formatted(code, code));
    }

    private String signed(String claims) {
        var now = Instant.now().getEpochSecond();
        var body = """
                {"iss":"%s","aud":"so-suc-khoe","sub":"%s","jti":"%s","typ":"Bearer","iat":%d,"exp":%d,%s}""".formatted(issuer, UUID.randomUUID(), UUID.randomUUID(), now, now + LIFE_SECONDS, claims);
        var unsigned = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + KEY_ID + "\"}") + "." + encoded(body);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
            return unsigned + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
