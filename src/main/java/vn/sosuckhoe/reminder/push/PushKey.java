package vn.sosuckhoe.reminder.push;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySource;
import com.zerodeplibs.webpush.key.PublicKeySources;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** By which push services know who sends (VAPID, RFC 8292). A browser takes messages of this key only. */
final class PushKey {

    private static final int POINT = 65;
    private static final Duration HOLDS = Duration.ofHours(12);

    private final VAPIDKeyPair pair;
    private final String contact;
    // an ES256 signature costs a millisecond; one a service and half its life is enough
    private final Cache<String, String> signed = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(HOLDS.dividedBy(2))
            .build();

    private PushKey(VAPIDKeyPair pair, String contact) {
        this.pair = pair;
        this.contact = contact;
    }

    /**
     * @param key P-256 key with its public part, PKCS #8 in base64, as {@code openssl pkcs8} writes it
     * @param contact {@code mailto:} or {@code https:} address of who answers for the service
     * @throws IllegalStateException if it is no such key
     */
    static PushKey of(String key, String contact) {
        try {
            var der = Base64.getMimeDecoder().decode(key);
            // the public point is the last part of what openssl writes
            var point = Arrays.copyOfRange(der, Math.max(0, der.length - POINT), der.length);
            var publicKey = PublicKeySources.ofUncompressedBytes(point);
            mustFit(der, publicKey);
            return new PushKey(VAPIDKeyPairs.of(PrivateKeySources.ofPKCS8Bytes(der), publicKey), contact);
        } catch (GeneralSecurityException | RuntimeException noKey) {
            // neither the key nor a part of it may stand in a log
            throw new IllegalStateException("reminder.push.key (SSK_PUSH_KEY) is no P-256 key with its public part");
        }
    }

    private static void mustFit(byte[] der, PublicKeySource publicKey) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der)));
        signature.update(der, 0, 1);
        var made = signature.sign();
        signature.initVerify(publicKey.extract());
        signature.update(der, 0, 1);
        if (!signature.verify(made)) {
            throw new IllegalStateException();
        }
    }

    /** For browsers, base64url. */
    String publicKey() {
        return pair.extractPublicKeyInUncompressedFormAsString();
    }

    /** Value of the header {@code Authorization} for one service. */
    String authorization(String endpoint) {
        var address = URI.create(endpoint);
        return signed.get(
                address.getScheme() + "://" + address.getRawAuthority(),
                service -> pair.generateAuthorizationHeaderValue(VAPIDJWTParam.getBuilder()
                        .resourceURLString(service + "/")
                        .expiresAfter((int) HOLDS.toHours(), TimeUnit.HOURS)
                        .subject(contact)
                        .build()));
    }
}
