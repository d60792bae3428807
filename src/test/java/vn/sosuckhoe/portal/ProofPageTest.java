package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody is signed in. Each test comes from an address of its own, because addresses are held back. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProofPageTest {

    @TestHTTPResource
    URI home;

    @BeforeEach
    void one_message_was_sent_and_another_was_not() throws Exception {
        EmbeddedDatabase.empty();
        Invited.execute("insert into facility values ('24021', '" + Invited.STATION + "', '1')");
        message("XHDK4P7N", "ACCEPTED", "'2026-11-20T02:30:00Z'", "first", 0);
        message("QQQQ7777", "READY", "null", "first", 0);
        message("GGGG3333", "DEAD", "null", "before-7", 1);
    }

    @Test
    void the_form_is_for_everybody_and_warns_of_fraud() {
        var page = given().get("/tin-that");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.asString())
                .contains("Tin nhắn này có thật không?", "hỏi mật khẩu hay mã OTP", "đòi tiền")
                .doesNotContain("Chúng tôi không biết");
        assertThat(given().cookie("lang", "en").get("/tin-that").asString()).contains("Is this message real?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XHDK4P7N", " xhdk 4p7n ", "XHDK-4P7N", "x h d k 4 p 7 n", "Xhdk.4p7n"})
    void a_code_is_known_however_it_is_typed_and_says_nothing_of_whom_it_went_to(String typed) throws Exception {
        var page = prove("127.0.1.2", typed);

        assertThat(page).startsWith("HTTP/1.1 200").containsIgnoringCase("cache-control: no-store");
        assertThat(page)
                .contains(
                        "Có. Tin này do chúng tôi gửi.",
                        "Trạm Y tế xã Phượng Sơn gửi lúc 09:30 ngày 20/11/2026.",
                        "lời mời đến trạm y tế")
                .doesNotContain("0500345678", "người nhận", "Kính gửi");
    }

    @Test
    void a_message_of_which_no_answer_came_may_have_arrived() throws Exception {
        assertThat(prove("127.0.1.3", "GGGG3333")).contains("Có. Tin này do chúng tôi gửi.", "nhắc lịch hẹn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MMMMMMMM", "QQQQ7777"})
    void a_code_that_never_left_the_house_is_not_known(String code) throws Exception {
        assertThat(prove("127.0.1.4", code))
                .startsWith("HTTP/1.1 200")
                .contains("Chúng tôi không biết mã này.")
                .doesNotContain("do chúng tôi gửi.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XHDK", "<script>alert(1)</script>", "' or 1=1 --", "XHDK4P7NX"})
    void what_cannot_be_a_code_is_said_at_the_field(String typed) throws Exception {
        var page = prove("127.0.1.5", typed);
        assertThat(page).startsWith("HTTP/1.1 400").contains("Mã có 8 ký tự").doesNotContain("<script>");
    }

    @Test
    void endless_typing_is_not_repeated_on_the_page() throws Exception {
        assertThat(prove("127.0.1.6", "y".repeat(5000)))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("yyyyyy");
    }

    @Test
    void who_tries_again_and_again_has_to_wait_and_others_do_not() throws Exception {
        for (var i = 0; i < 30; i++) {
            assertThat(prove("127.0.1.7", "MMMMMMMM")).startsWith("HTTP/1.1 200");
        }
        var held = prove("127.0.1.7", "XHDK4P7N");
        assertThat(held)
                .startsWith("HTTP/1.1 429")
                .containsIgnoringCase("retry-after: ")
                .contains("Bạn thử quá nhiều lần. Hãy thử lại sau 10 phút.")
                .doesNotContain("do chúng tôi gửi.");
        assertThat(prove("127.0.1.8", "XHDK4P7N")).startsWith("HTTP/1.1 200");
    }

    private static void message(String code, String state, String accepted, String wave, int ambiguous)
            throws Exception {
        Invited.execute("""
                insert into outgoing (lane, id, channel, address, language, body, key, code, facility, purpose, wave,
                                      not_before, expires_at, state, ambiguous, accepted_at, claimed_at)
                values (1, gen_random_uuid(), 'sms', '0500345678', 'vi', 'Kính gửi', '%s', '%s', '24021', 'neutral',
                        '%s', now(), now(), '%s', %d, %s, '2026-11-20T02:30:00Z')
                """.formatted(code, code, wave, state, ambiguous, accepted));
    }

    /** The whole answer, as it comes. */
    private String prove(String from, String code) throws IOException {
        var body = "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        try (var socket = new Socket("127.0.0.1", home.getPort(), InetAddress.getByName(from), 0)) {
            socket.getOutputStream()
                    .write(("POST /tin-that HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                    + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
