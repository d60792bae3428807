package vn.sosuckhoe.reminder.push;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

/** The browser's end of RFC 8291, written from the RFC alone: opens what was sealed for it. */
record Device(ECPrivateKey key, byte[] point, byte[] secret) {

    static Device fresh() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        return new Device((ECPrivateKey) pair.getPrivate(), point(((ECPublicKey) pair.getPublic()).getW()), secret);
    }

    /** All three base64url, as the RFC prints them. */
    static Device of(String key, String point, String secret) throws GeneralSecurityException {
        var spec = new ECPrivateKeySpec(new BigInteger(1, bytes(key)), p256());
        return new Device(
                (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec), bytes(point), bytes(secret));
    }

    String p256dh() {
        return text(point);
    }

    String auth() {
        return text(secret);
    }

    String open(byte[] sealed) throws GeneralSecurityException {
        var in = ByteBuffer.wrap(sealed);
        var salt = next(in, 16);
        in.getInt();
        var sender = next(in, in.get());
        var ikm = hkdf(secret, agreed(sender), concat("WebPush: info\0".getBytes(US_ASCII), point, sender), 32);
        var cek = hkdf(salt, ikm, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), 16);
        var nonce = hkdf(salt, ikm, "Content-Encoding: nonce\0".getBytes(US_ASCII), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(cek, "AES"), new GCMParameterSpec(128, nonce));
        var plain = cipher.doFinal(next(in, in.remaining()));
        var end = plain.length - 1;
        while (plain[end] == 0) {
            end--;
        }
        if (plain[end] != 2) {
            throw new GeneralSecurityException("not the last record");
        }
        return new String(plain, 0, end, UTF_8);
    }

    private byte[] agreed(byte[] sender) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init((PrivateKey) key);
        agreement.doPhase(publicKey(sender), true);
        return agreement.generateSecret();
    }

    static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 33));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 33, 65));
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), p256()));
    }

    /** RFC 5869 for one block. */
    private static byte[] hkdf(byte[] salt, byte[] key, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(mac(mac(salt, key), concat(info, new byte[] {1})), length);
    }

    private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static ECParameterSpec p256() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    private static byte[] point(ECPoint point) {
        return concat(new byte[] {4}, padded(point.getAffineX()), padded(point.getAffineY()));
    }

    private static byte[] padded(BigInteger number) {
        var bytes = number.toByteArray();
        var padded = new byte[32];
        var length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, padded, 32 - length, length);
        return padded;
    }

    private static byte[] next(ByteBuffer in, int length) {
        var next = new byte[length];
        in.get(next);
        return next;
    }

    private static byte[] concat(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) {
            all.put(part);
        }
        return all.array();
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
