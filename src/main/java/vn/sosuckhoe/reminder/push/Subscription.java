package vn.sosuckhoe.reminder.push;

import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import com.zerodeplibs.webpush.key.InvalidECPublicKeyException;
import com.zerodeplibs.webpush.key.MalformedUncompressedBytesException;

import java.util.Base64;
import java.util.Optional;

/**
 * Where and for whom a browser takes messages, as the browser told it.
 *
 * @param endpoint address at the browser's push service; whoever knows it may send there, so it is a secret
 * @param p256dh the browser's public key, base64url
 * @param auth 16 secret bytes, base64url
 */
public record Subscription(String endpoint, String p256dh, String auth) {

    private static final int SECRET = 16;

    /** What a browser told, if it can be sent to: a service that we may call, a point of the curve, a secret. */
    public static Optional<Subscription> told(String endpoint, String p256dh, String auth, PushServices services) {
        if (!services.serve(endpoint) || p256dh == null || auth == null) {
            return Optional.empty();
        }
        try {
            if (Base64.getUrlDecoder().decode(auth).length != SECRET) {
                return Optional.empty();
            }
            var told = new Subscription(endpoint, p256dh, auth);
            told.keys();
            return Optional.of(told);
        } catch (IllegalArgumentException | InvalidECPublicKeyException | MalformedUncompressedBytesException notAKey) {
            return Optional.empty();
        }
    }

    UserAgentMessageEncryptionKeyInfo keys() {
        return UserAgentMessageEncryptionKeyInfo.of(p256dh, auth);
    }

    @Override
    public String toString() {
        return "Subscription[]";
    }
}
