package vn.sosuckhoe.reminder.mail;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.reminder.Parcels;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMultipart;

import static org.assertj.core.api.Assertions.assertThat;

class MailGatewayTest {

    private static final String FROM = "Sổ Sức Khỏe <khong-tra-loi@so.example.vn>";

    private static PostOffice office;
    private static MailGateway gateway;

    @BeforeAll
    static void a_mail_server() {
        office = new PostOffice();
        gateway = gateway(office.port(), FROM);
    }

    @AfterAll
    static void closed() {
        office.close();
    }

    private static MailGateway gateway(int port, String from) {
        return new MailGateway(server(port, from), Infrastructure.getDefaultWorkerPool(), 20);
    }

    private static MailServer server(int port, String from) {
        return new MailServer(
                "localhost",
                port,
                MailServer.Tls.NONE,
                null,
                null,
                MailSetting.sender(from),
                "https://so.example.vn/so");
    }

    private static List<Verdict> submit(MailGateway through, Parcel... parcels) {
        return through.submit(List.of(parcels)).await().atMost(Duration.ofSeconds(20));
    }

    @Test
    void an_e_mail_arrives_with_its_words_as_text_and_as_a_small_page() throws Exception {
        var parcel = Parcels.to("an@example.vn");

        assertThat(submit(gateway, parcel))
                .containsExactly(new Accepted(parcel.attempt().toString()));

        var letter = office.taken.stream()
                .filter(one -> to(one, "an@example.vn"))
                .findFirst()
                .orElseThrow();
        assertThat(letter.getSubject()).isEqualTo(Parcels.TITLE);
        assertThat(letter.getMessageID()).isEqualTo("<" + parcel.attempt() + "@so.example.vn>");
        assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<https://so.example.vn/so>");
        var parts = (MimeMultipart) letter.getContent();
        assertThat(letter.getContentType()).startsWith("multipart/alternative");
        assertThat(text(parts.getBodyPart(0))).isEqualTo(Parcels.BODY);
        assertThat(text(parts.getBodyPart(1)))
                .contains(
                        "<p>Mời đến &lt;trạm&gt; &amp; xem: "
                                + "<a href=\"https://so.example.vn/so\">https://so.example.vn/so</a><br>.<br>Hết.</p>",
                        "lang=\"vi\"");
    }

    @Test
    void each_of_many_gets_an_answer_of_its_own() {
        var parcels = Stream.of("a", "nobody", "b", "greylisted", "c")
                .map(name -> Parcels.to(name + "@example.vn"))
                .toArray(Parcel[]::new);

        assertThat(submit(gateway, parcels))
                .containsExactly(
                        new Accepted(parcels[0].attempt().toString()),
                        new Refused("550", true),
                        new Accepted(parcels[2].attempt().toString()),
                        new Refused("451", false),
                        new Accepted(parcels[4].attempt().toString()));
    }

    @ParameterizedTest(name = "{0} is refused with {1}, for good: {2}")
    @CsvSource({
        "nobody@example.vn, 550, true",
        "greylisted@example.vn, 451, false",
        "policy@example.vn, 554, false",
        "spam@example.vn, 554, true"
    })
    void a_refusal_tells_by_its_number_whether_to_come_again(String to, String reason, boolean forGood) {
        assertThat(submit(gateway, Parcels.to(to))).containsExactly(new Refused(reason, forGood));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an..binh@example.vn", ".an@example.vn", "an@example..vn", "an@-\u0007.vn"})
    void what_only_looks_like_an_address_is_given_up_and_does_not_close_the_way_for_others(String to) {
        var other = Parcels.to("an@example.vn");

        assertThat(submit(gateway, Parcels.to(to), other))
                .containsExactly(
                        new Refused("address", true),
                        new Accepted(other.attempt().toString()));
    }

    @Test
    void a_server_that_is_slow_gets_the_rest_later_and_what_it_took_is_known_to_be_taken() {
        var parcels = List.of(Parcels.to("a@example.vn"), Parcels.to("b@example.vn"), Parcels.to("c@example.vn"));

        assertThat(server(office.port(), FROM).handOver(parcels, Duration.ZERO))
                .containsExactly(
                        new Accepted(parcels.get(0).attempt().toString()),
                        new Throttled("slow"),
                        new Throttled("slow"));
    }

    @Test
    void a_sender_that_is_refused_is_our_fault_and_no_address_is_given_up_for_it() {
        var stranger = gateway(office.port(), "stranger@so.example.vn");

        assertThat(submit(stranger, Parcels.to("a@example.vn"))).containsExactly(new Refused("550", false));
    }

    @Test
    void a_line_that_breaks_while_the_words_are_sent_has_sent_nothing() {
        var large = new Parcel(
                UUID.randomUUID(), UUID.randomUUID(), "broken@example.vn", "vi", "x", "dài\n".repeat(1 << 20), "");

        assertThat(submit(gateway, large)).containsExactly(new Unreachable("disconnected"));
    }

    @Test
    void a_line_that_breaks_before_the_answer_leaves_it_open_whether_it_was_sent_and_the_next_is_sent_on_another() {
        var parcels = Stream.of("silent", "a", "b", "c", "silent", "d", "e", "f")
                .map(name -> Parcels.to(name + "@example.vn"))
                .toArray(Parcel[]::new);

        assertThat(submit(gateway, parcels))
                .extracting(Verdict::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly(
                        "Ambiguous",
                        "Accepted",
                        "Accepted",
                        "Accepted",
                        "Ambiguous",
                        "Accepted",
                        "Accepted",
                        "Accepted");
    }

    @Test
    void where_no_server_listens_nothing_was_sent() throws IOException {
        int nobody;
        try (var socket = new java.net.ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        var away = gateway(nobody, FROM);

        assertThat(submit(away, Parcels.to("a@example.vn"))).hasOnlyElementsOfType(Unreachable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "no-address",
        "'a@example.vn, b@example.vn'",
        "'a@example.vn\r\nBcc: b@example.vn'",
        "'An <a@example.vn>'"
    })
    void what_is_not_one_address_is_refused_before_anything_is_said(String to) {
        assertThat(submit(gateway, Parcels.to(to))).containsExactly(new Refused("address", true));
    }

    private static boolean to(Part letter, String address) {
        try {
            return letter.getHeader("To")[0].contains(address);
        } catch (jakarta.mail.MessagingException e) {
            return false;
        }
    }

    private static String text(Part part) throws Exception {
        return part.getContent().toString().replace("\r\n", "\n").stripTrailing();
    }
}
