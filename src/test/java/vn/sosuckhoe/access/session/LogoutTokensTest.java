package vn.sosuckhoe.access.session;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.junit.jupiter.api.Test;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class LogoutTokensTest {

    private static final String ISSUER = "https://realm.example";
    private static final Map<String, Map<String, String>> EVENT =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    private final KeyPair keys = pair();
    private final LogoutTokens tokens = new LogoutTokens((jws, nesting) -> keys.getPublic(), ISSUER, "portal");

    @Test
    void a_logout_token_of_the_realm_names_the_sign_in() {
        assertThat(tokens.session(sign(logout()))).contains("s-1");
    }

    @Test
    void anything_else_ends_nothing() {
        assertThat(tokens.session(null)).isEmpty();
        assertThat(tokens.session("x.y.z")).isEmpty();
        assertThat(tokens.session(sign(logout().claim("nonce", "n")))).isEmpty();
        assertThat(tokens.session(sign(logout().claim("events", Map.of())))).isEmpty();
        assertThat(tokens.session(sign(logout().audience("another-client")))).isEmpty();
        assertThat(tokens.session(sign(logout().issuer("https://other.example"))))
                .isEmpty();
        assertThat(tokens.session(sign(logout().issuedAt(Instant.now().minusSeconds(900)))))
                .isEmpty();
        assertThat(tokens.session(logout().jws().sign(pair().getPrivate()))).isEmpty();
    }

    private static JwtClaimsBuilder logout() {
        return Jwt.issuer(ISSUER)
                .audience("portal")
                .claim("sid", "s-1")
                .claim("events", EVENT)
                .issuedAt(Instant.now())
                .expiresIn(120);
    }

    private String sign(JwtClaimsBuilder claims) {
        return claims.jws().sign(keys.getPrivate());
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
