package vn.sosuckhoe.local.shown;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.client.SMTPException;
import org.subethamail.smtp.client.SmartClient;
import vn.sosuckhoe.local.gateway.Taken;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MessagesTest {

    private final Messages messages = new Messages();
    private SmtpServer server;
    private MessagesPage page;

    @BeforeEach
    void the_servers() throws IOException {
        server = new SmtpServer(0, messages);
        page = new MessagesPage(0, messages);
    }

    @AfterEach
    void closed() {
        server.close();
        page.close();
    }

    @Test
    void an_e_mail_that_was_handed_over_is_shown_without_the_name_it_went_to() throws Exception {
        handOver("an@example.vn", "Mời <bác> đến trạm");

        assertThat(shown())
                .contains("Th\u01b0 m\u1eddi", "Mời &lt;bác&gt; đến trạm", "•••@example.vn", "<strong>1</strong> tin");
        assertThat(shown()).doesNotContain("an@example.vn");
    }

    @Test
    void a_mailbox_that_is_not_there_is_refused_and_not_shown() {
        assertThatThrownBy(() -> handOver("xa@example.vn", "x")).isInstanceOf(SMTPException.class);
        assertThat(messages.count()).isZero();
    }

    @Test
    void parts_of_an_sms_are_shown_as_one_when_all_have_come() throws Exception {
        var attempt = UUID.randomUUID();

        messages.sms(part(attempt, "den kham", 2, 2));
        assertThat(messages.count()).isZero();
        messages.sms(part(attempt, "Moi ong An ", 1, 2));

        assertThat(shown()).contains("Moi ong An den kham", "•••678", "2 phần").doesNotContain("0500345");
    }

    @Test
    void only_the_newest_are_kept() {
        IntStream.range(0, Messages.MOST + 5).forEach(at -> messages.sms(part(UUID.randomUUID(), "tin " + at, 1, 1)));

        assertThat(messages.newest()).hasSize(Messages.MOST);
        assertThat(messages.newest().get(0).text()).isEqualTo("tin " + (Messages.MOST + 4));
        assertThat(messages.count()).isEqualTo(Messages.MOST + 5);
    }

    private static Taken part(UUID attempt, String text, int part, int parts) {
        return new Taken("m" + part, attempt, "TYT", "0500345678", text, part, parts, 7);
    }

    private void handOver(String to, String text) throws IOException {
        var client =
                SmartClient.createAndConnect("localhost", server.port(), Optional.empty(), "test", Optional.empty());
        try {
            client.from("a@example.vn");
            client.to(to);
            client.dataStart();
            var letter = ("Subject: =?utf-8?q?Th=C6=B0_m=E1=BB=9Di?=\r\nMIME-Version: 1.0\r\n"
                            + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                            + text
                            + "\r\n")
                    .getBytes(UTF_8);
            client.dataWrite(letter, letter.length);
            client.dataEnd();
        } finally {
            client.quit();
        }
    }

    private String shown() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + page.port() + "/"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
