package vn.sosuckhoe.access.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.access.Tokens;

import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class TokenTest {

    private static final String NUMBER = "001190000007";

    @Inject
    VerifiedTokens verified;

    @Inject
    EndedSessions ended;

    @Test
    void a_good_token_is_verified_once() {
        var token = Tokens.citizen(NUMBER, "s-once");
        var before = verified.size();

        assertThat(status(token)).isEqualTo(200);
        assertThat(status(token)).isEqualTo(200);
        assertThat(verified.size()).isEqualTo(before + 1);
    }

    @Test
    void a_token_that_expires_is_refused_although_it_was_known() {
        var token = Tokens.claims("citizen", "s-short")
                .claim("personal_id", NUMBER)
                .expiresAt(Instant.now().plusSeconds(2))
                .sign();

        assertThat(status(token)).isEqualTo(200);
        // the clocks of two machines may differ by five seconds
        await().atMost(Duration.ofSeconds(12)).until(() -> status(token) == 401);
    }

    @Test
    void a_changed_token_is_refused_although_the_right_one_is_known() {
        var token = Tokens.citizen(NUMBER, "s-tamper");
        assertThat(status(token)).isEqualTo(200);

        var parts = token.split("\\.");
        var forged = new String(Base64.getUrlDecoder().decode(parts[1])).replace(NUMBER, "001190000001");
        var body = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes());

        assertThat(status(parts[0] + "." + body + "." + parts[2])).isEqualTo(401);
        assertThat(status(parts[0] + "." + parts[1] + "." + parts[2].substring(2) + "AA"))
                .isEqualTo(401);
    }

    @Test
    void bad_tokens_are_not_remembered() {
        var before = verified.size();

        assertThat(status("x.y.z")).isEqualTo(401);
        assertThat(status(Tokens.claims("citizen", "s-old").expiresIn(-600).sign()))
                .isEqualTo(401);
        assertThat(verified.size()).isEqualTo(before);
    }

    @Test
    void a_token_of_another_issuer_for_another_audience_or_of_another_key_is_refused() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);

        assertThat(status(citizen().issuer("http://localhost:8180/realms/other").sign()))
                .isEqualTo(401);
        assertThat(status(citizen().audience("account").sign())).isEqualTo(401);
        assertThat(status(citizen().jws().sign(generator.generateKeyPair().getPrivate())))
                .isEqualTo(401);
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        var part = Base64.getUrlEncoder().withoutPadding();
        var body = Tokens.citizen(NUMBER).split("\\.")[1];

        assertThat(status(part.encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes()) + "." + body + "."))
                .isEqualTo(401);
    }

    @Test
    void the_public_key_is_no_shared_secret() throws Exception {
        var pem = Files.readString(Path.of(java.net.URI.create(
                ConfigProvider.getConfig().getValue("mp.jwt.verify.publickey.location", String.class))));
        var der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]+-----", ""));

        for (var secret : new byte[][] {pem.getBytes(), der}) {
            var token =
                    citizen().jws().signWithSecret(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));
            assertThat(status(token)).isEqualTo(401);
            assertThat(status(citizen().jws().sign(new SecretKeySpec(secret, "HmacSHA256"))))
                    .isEqualTo(401);
        }
    }

    @Test
    void a_bad_token_is_told_as_a_problem_without_the_reason() {
        given().auth()
                .oauth2(Tokens.claims("citizen", "s-old").expiresIn(-600).sign())
                .get("/api/books")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:so-suc-khoe:problem:token"));
    }

    @Test
    void a_token_that_cannot_be_checked_just_now_is_no_bad_token() {
        var keysAway = new AuthenticationFailedException(new IllegalStateException(new ConnectException("refused")));

        assertThat(ApiTokens.refusal(keysAway).status()).isEqualTo(503);
        assertThat(ApiTokens.refusal(new AuthenticationFailedException()).status())
                .isEqualTo(401);
    }

    @Test
    void an_incomplete_token_is_nobodys() {
        assertThat(status(Tokens.claims("citizen", "s-none").sign())).isEqualTo(403);
    }

    @Test
    void a_token_of_an_ended_sign_in_is_refused_although_it_is_known_and_still_lives() {
        var token = Tokens.citizen(NUMBER, "s-ended");
        assertThat(status(token)).isEqualTo(200);
        var known = verified.size();

        ended.end("s-ended").await().indefinitely();

        assertThat(status(token)).isEqualTo(401);
        assertThat(verified.size()).isLessThan(known + 1);
        assertThat(status(Tokens.citizen(NUMBER, "s-other"))).isEqualTo(200);
    }

    @Test
    void a_sign_in_that_another_replica_ended_is_refused_within_seconds() throws Exception {
        var token = Tokens.citizen(NUMBER, "s-elsewhere");
        assertThat(status(token)).isEqualTo(200);

        try (var database = EmbeddedDatabase.connection();
                var statement = database.createStatement()) {
            statement.execute(
                    "insert into ended_session (sid, until) values ('s-elsewhere', now() + interval '12 hours')");
        }

        await().atMost(Duration.ofSeconds(5)).until(() -> status(token) == 401);
    }

    @Test
    void the_identity_provider_ends_a_sign_in_by_the_back_channel() {
        var token = Tokens.citizen(NUMBER, "s-back");
        assertThat(status(token)).isEqualTo(200);

        given().formParam("logout_token", "x.y.z")
                .post("/dang-xuat/kenh-sau")
                .then()
                .statusCode(400);
        assertThat(status(token)).isEqualTo(200);
        given().formParam("logout_token", logout("s-back"))
                .post("/dang-xuat/kenh-sau")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");

        assertThat(status(token)).isEqualTo(401);
    }

    private static String logout(String session) {
        return Jwt.issuer(Tokens.ISSUER)
                .audience("portal")
                .claim("sid", session)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .issuedAt(Instant.now())
                .expiresIn(120)
                .sign();
    }

    private static io.smallrye.jwt.build.JwtClaimsBuilder citizen() {
        return Tokens.claims("citizen", "s-misc").claim("personal_id", NUMBER);
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get("/api/books").statusCode();
    }
}
