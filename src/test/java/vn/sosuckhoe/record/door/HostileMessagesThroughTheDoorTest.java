package vn.sosuckhoe.record.door;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.access.Tokens;
import vn.sosuckhoe.record.door.Wire.Answer;
import vn.sosuckhoe.record.qd831.HostileMessages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Messages that cannot be taken, sent over HTTP: each gets one clear answer in the 400s. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class HostileMessagesThroughTheDoorTest extends BesiegedDoor {

    /** Of these nothing could be read; of everything else in the table something was. */
    private static final Set<String> UNREADABLE = Set.of(
            "empty",
            "not-utf8",
            "other-encoding",
            "not-xml",
            "truncated",
            "doctype",
            "entity",
            "too-deep",
            "too-many-elements",
            "too-many-attributes",
            "text-too-long");

    static Stream<HostileMessages.Case> messages() {
        return HostileMessages.of(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void a_hostile_message_is_refused_with_path_and_reason(HostileMessages.Case hostile) throws IOException {
        var status = hostile.reason().equals("too-large") ? 413 : UNREADABLE.contains(hostile.reason()) ? 400 : 422;

        var answer = post(hostile.message());

        assertRefused(answer, status, hostile.reason().toUpperCase(Locale.ROOT).replace('-', '_'));
        assertFault(answer, hostile.path(), hostile.reason());
        if (hostile.value().strip().length() > 2) {
            assertThat(answer.body()).doesNotContain(hostile.value());
        }
    }

    @Test
    void there_are_at_least_sixty_of_them() {
        assertThat(messages()).hasSizeGreaterThanOrEqualTo(60);
    }

    static Stream<Arguments> tokens() throws Exception {
        var good = Tokens.source(STATION);
        var parts = good.split("\\.");
        var strangers = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        return Stream.of(
                arguments("none", null, 401, "TOKEN"),
                arguments("no token at all", "Bearer", 401, "TOKEN"),
                arguments("a word", "Bearer token", 401, "TOKEN"),
                arguments("user name and password", "Basic MjQwMjE6c29zdWNraG9l", 401, "TOKEN"),
                arguments(
                        "expired",
                        bearer(source().expiresIn(Duration.ofMinutes(-1)).sign()),
                        401,
                        "TOKEN"),
                arguments(
                        "of another realm",
                        bearer(source().issuer("http://localhost/x").sign()),
                        401,
                        "TOKEN"),
                arguments(
                        "for another service",
                        bearer(source().audience("another").sign()),
                        401,
                        "TOKEN"),
                arguments("signed by a stranger", bearer(source().sign(strangers)), 401, "TOKEN"),
                arguments("signed with the public key as password", bearer(confused()), 401, "TOKEN"),
                arguments("not signed", bearer(encoded("{\"alg\":\"none\"}") + "." + parts[1] + "."), 401, "TOKEN"),
                arguments("without its signature", bearer(parts[0] + "." + parts[1] + "."), 401, "TOKEN"),
                arguments(
                        "made out to another facility afterwards",
                        bearer(parts[0] + "." + tampered(parts[1]) + "." + parts[2]),
                        401,
                        "TOKEN"),
                arguments("of a citizen", bearer(Tokens.citizen(Xml.PERSON)), 403, "ROLE"),
                arguments("of the station's staff", bearer(Tokens.staff(STATION)), 403, "ROLE"),
                arguments("of an officer", bearer(Tokens.officer("24")), 403, "ROLE"),
                arguments("of an administrator", bearer(Tokens.admin()), 403, "ROLE"),
                arguments(
                        "of no facility",
                        bearer(Tokens.claims("record-source", "s").sign()),
                        403,
                        "ROLE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void a_token_that_is_not_a_senders_opens_nothing(String what, String authorization, int status, String code)
            throws IOException {
        var head = head("POST", authorization, "application/xml", Xml.of("R1").getBytes(UTF_8).length);
        assertRefused(wire.send(head, Xml.of("R1").getBytes(UTF_8)), status, code);
    }

    @Test
    void after_a_token_that_has_run_out_the_next_one_is_taken_on_the_same_connection() throws Exception {
        var body = Xml.of("R1").getBytes(UTF_8);
        var old = bearer(source().expiresIn(Duration.ofMinutes(-1)).sign());
        var heads = Stream.of(old, old, sender())
                .map(token -> head("POST", token, "application/xml", body.length).stream()
                        .filter(header -> !header.startsWith("Connection"))
                        .toList())
                .toList();

        assertThat(wire.sendAll(heads, body)).extracting(Answer::status).containsExactly(401, 401, 200);
        stored = stored();
    }

    @Test
    void a_token_in_the_address_is_none() throws IOException {
        var body = Xml.of("R1").getBytes(UTF_8);
        var head = new ArrayList<>(head("POST", null, "application/xml", body.length));
        head.set(0, "POST " + Xml.DOOR + "?access_token=" + Tokens.source(STATION) + " HTTP/1.1");
        assertRefused(wire.send(head, body), 401, "TOKEN");
    }

    @Test
    void the_token_of_another_facility_is_told_so() throws IOException {
        var body = Xml.of("R1").getBytes(UTF_8);
        var answer = wire.send(head("POST", bearer(Tokens.source("24077")), "application/xml", body.length), body);
        assertRefused(answer, 403, "ORG_MISMATCH");
        assertFault(answer, "/", "sender-differs");
    }

    @Test
    void the_same_id_with_another_content_is_a_conflict() throws IOException {
        var changed = new String(HostileMessages.harmless(), UTF_8).replace("Thôn Kim 1", "Thôn Kim 2");
        var answer = post(changed.getBytes(UTF_8));
        assertRefused(answer, 409, "REQUEST_ID_CONFLICT");
        assertFault(answer, "/", "request-id-conflict");
    }

    private static void assertFault(Answer answer, String path, String reason) {
        var faults = answer.json().getJsonObject("data").getJsonArray("faults");
        assertThat(faults).hasSize(1);
        var fault = faults.getJsonObject(0);
        assertThat(fault.getString("path")).isEqualTo(path);
        assertThat(fault.getString("reason")).isEqualTo(reason);
        assertThat(fault.getString("vi")).isNotBlank().isNotEqualTo(fault.getString("en"));
        assertThat(fault.getString("en")).isNotBlank();
    }

    private static JwtClaimsBuilder source() {
        return Tokens.claims("record-source", "s-" + STATION).claim("facility", STATION);
    }

    private static String tampered(String claims) {
        var json = new String(Base64.getUrlDecoder().decode(claims), UTF_8);
        assertThat(json).contains(STATION);
        return encoded(json.replace(STATION, "24077"));
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    /** The public key is no secret: who takes it for one would accept what anybody signs. */
    private static String confused() throws IOException {
        var location = ConfigProvider.getConfig().getValue("mp.jwt.verify.publickey.location", String.class);
        return source().signWithSecret(Files.readString(Path.of(URI.create(location))));
    }
}
