package vn.sosuckhoe.access;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The realm's key pair of one test run; made anew each time and never stored in the repository. */
public class RealmKeys implements QuarkusTestResourceLifecycleManager {

    private Path directory;

    @Override
    public Map<String, String> start() {
        try {
            var pair = pair();
            directory = Files.createTempDirectory("realm-keys");
            var open = write("public.pem", "PUBLIC", pair.getPublic().getEncoded());
            var secret = write("private.pem", "PRIVATE", pair.getPrivate().getEncoded());
            return Map.of("mp.jwt.verify.publickey.location", open, "smallrye.jwt.sign.key.location", secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(String name, String kind, byte[] key) throws IOException {
        var pem = "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(key), kind);
        return Files.writeString(directory.resolve(name), pem).toUri().toString();
    }
}
