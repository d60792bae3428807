package vn.sosuckhoe.record.door;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Where anybody may send something, nobody may fill our memory with it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class OpenDoorsTest {

    private static final String TOKEN = "/api/xac-thuc/token";

    @TestHTTPResource
    URI portal;

    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(portal.getPort());
    }

    @ParameterizedTest
    @ValueSource(strings = {TOKEN, TOKEN + "/", "/dang-xuat/kenh-sau", "/dang-xuat/kenh-sau/"})
    void more_than_64_kib_is_413_before_it_is_read(String path) throws IOException {
        var answer = wire.send(head(path, "Content-Length: 65537"), new byte[0]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.headers()).containsIgnoringCase("connection: close");
    }

    @ParameterizedTest
    @ValueSource(strings = {TOKEN, "/dang-xuat/kenh-sau"})
    void a_body_that_does_not_say_its_length_is_411_before_it_is_read(String path) throws IOException {
        var answer = wire.send(head(path, "Transfer-Encoding: chunked"), new byte[0]);

        assertThat(answer.status()).isEqualTo(411);
        assertThat(answer.headers()).containsIgnoringCase("connection: close");
    }

    @Test
    void software_is_told_in_the_members_it_reads() throws IOException {
        var large = wire.send(head(TOKEN, "Content-Length: 65537"), new byte[0]);
        assertThat(large.json().getBoolean("success")).isFalse();
        assertThat(large.json().getString("code")).isEqualTo("LARGE");
        var silent = wire.send(head(TOKEN, "Transfer-Encoding: chunked"), new byte[0]);
        assertThat(silent.json().getString("code")).isEqualTo("LENGTH");
        assertThat(silent.headers()).contains("application/problem+json");
    }

    @Test
    void sixty_four_kib_exactly_reach_the_door() throws IOException {
        var answer = wire.send(head(TOKEN, "Content-Length: 65536"), new byte[65536]);

        assertThat(answer.json().getString("code")).isEqualTo("INVALID_REQUEST");
    }

    private static List<String> head(String path, String length) {
        return List.of("POST " + path + " HTTP/1.1", "Host: localhost", "Content-Type: application/json", length);
    }
}
