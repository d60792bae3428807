package vn.sosuckhoe.portal;

import io.quarkus.qute.TemplateGlobal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Which edition of the pages this is: part of every page's ETag and of every asset's address, so that nobody is shown
 * an old page after a new release. The same on all replicas of one release.
 */
final class Edition {

    private static final String ID = read();

    private Edition() {}

    /** Eight hexadecimal digits. */
    @TemplateGlobal(name = "edition")
    static String id() {
        return ID;
    }

    /** The packaged service is one archive, whose digest names it; without one (dev, tests) each start is its own. */
    private static String read() {
        try {
            var place = Edition.class.getProtectionDomain().getCodeSource();
            var file = place == null ? null : Path.of(place.getLocation().toURI());
            var content = file != null && Files.isRegularFile(file)
                    ? Files.readAllBytes(file)
                    : Instant.now().toString().getBytes();
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
