package vn.sosuckhoe.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class DemoLoaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path directory;

    private final ConcurrentLinkedQueue<String> received = new ConcurrentLinkedQueue<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile String validToken = "token-24021-1";
    private volatile String answer = "ACCEPTED";
    private HttpServer intake;

    @BeforeEach
    void open_an_intake() throws IOException {
        intake = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        intake.setExecutor(Executors.newFixedThreadPool(8));
        intake.createContext("/api/xac-thuc/token", exchange -> {
            var names = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            assertThat(names).isEqualTo("{\"username\":\"24021\",\"password\":\"sosuckhoe\"}");
            reply(exchange, 200, "{'data':{'access_token':'token-24021-%d'}}".formatted(tokens.incrementAndGet()));
        });
        intake.createContext("/api/ho-so-suc-khoe/qd-831-2017/tiep-nhan", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            if (exchange.getRequestHeaders().getFirst("Authorization").equals("Bearer " + validToken)) {
                received.add(body);
                reply(exchange, 200, "{'code':'%s'}".formatted(answer));
            } else {
                reply(exchange, 401, "{}");
            }
        });
        intake.start();
    }

    @AfterEach
    void close_the_intake() {
        intake.stop(0);
    }

    @Test
    void every_message_is_sent_once_and_only_in_the_first_run() throws InterruptedException {
        assertThat(loader().loadOnce(TODAY, day -> messages(50))).isEqualTo(Map.of("ACCEPTED", 50L));
        assertThat(loader().loadOnce(TODAY.plusDays(1), day -> messages(50))).isEmpty();

        assertThat(received).hasSize(50).doesNotHaveDuplicates();
        assertThat(tokens).hasValue(1);
    }

    @Test
    void an_expired_token_is_renewed_once() throws InterruptedException {
        validToken = "token-24021-2";

        assertThat(loader().loadOnce(TODAY, day -> messages(1))).isEqualTo(Map.of("ACCEPTED", 1L));
        assertThat(tokens).hasValue(2);
    }

    @Test
    void a_token_that_is_never_accepted_ends_after_the_second_try() throws InterruptedException {
        validToken = "none";

        assertThat(loader().loadOnce(TODAY, day -> messages(1))).isEqualTo(Map.of("HTTP_401", 1L));
        assertThat(tokens).hasValue(2);
    }

    @Test
    void a_loading_that_was_refused_is_repeated_for_the_same_day() throws InterruptedException {
        answer = "TRY_LATER";
        loader().loadOnce(TODAY, day -> messages(1));
        answer = "ACCEPTED_DUPLICATE";

        var days = new ConcurrentLinkedQueue<LocalDate>();
        loader().loadOnce(TODAY.plusDays(3), day -> {
            days.add(day);
            return messages(1);
        });

        assertThat(List.copyOf(days)).containsExactly(TODAY);
    }

    private DemoLoader loader() {
        var portal = "http://localhost:%d/".formatted(intake.getAddress().getPort());
        return new DemoLoader(directory.resolve("demo-loaded"), URI.create(portal));
    }

    private static Stream<DemoMessage> messages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new DemoMessage(
                        "24021", "R" + i, "<DATA>%d</DATA>".formatted(i).getBytes(UTF_8)));
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.replace('\'', '"').getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
