package vn.sosuckhoe.projection.rebuild;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.OptionalInt;
import jakarta.enterprise.context.ApplicationScoped;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What operators show on the management port, which anybody in the cluster may reach. */
@ApplicationScoped
class OperatorKey {

    private final Optional<byte[]> expected;

    OperatorKey(@ConfigProperty(name = "operator.secret") Optional<String> secret) {
        expected = secret.filter(text -> !text.isBlank()).map(text -> ("Bearer " + text).getBytes(UTF_8));
    }

    /**
     * @param authorization the header as it came, or {@code null}
     * @return the status to answer with: 404 where no secret is set, 401 for any but the right one; empty lets through
     */
    OptionalInt refusal(String authorization) {
        if (expected.isEmpty()) {
            return OptionalInt.of(404);
        }
        var shown = authorization == null ? new byte[0] : authorization.getBytes(UTF_8);
        return MessageDigest.isEqual(expected.get(), shown) ? OptionalInt.empty() : OptionalInt.of(401);
    }
}
