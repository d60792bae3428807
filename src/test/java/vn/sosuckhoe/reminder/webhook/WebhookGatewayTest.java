package vn.sosuckhoe.reminder.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.reminder.Parcels;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookGatewayTest {

    private static final Instant NOW = Instant.parse("2026-12-03T00:30:00Z");
    private static final Seal SEAL = new Seal("0123456789abcdef0123456789abcdef");

    /** By idempotency key. */
    private static final Map<String, JsonObject> TAKEN = new ConcurrentHashMap<>();

    private static Vertx vertx;
    private static HttpServer server;
    private static WebhookGateway gateway;

    @BeforeAll
    static void the_other_side() {
        vertx = Vertx.vertx();
        server = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> answer(request, body)))
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        gateway = gateway(server.actualPort());
    }

    @AfterAll
    static void closed() {
        gateway.close();
        vertx.close();
    }

    /** Answers as the number that is written to asks for. */
    private static void answer(HttpServerRequest request, Buffer body) {
        if (!SEAL.holds(request.getHeader(Seal.HEADER), body.getBytes(), NOW)) {
            request.response().setStatusCode(401).end();
            return;
        }
        var said = body.toJsonObject();
        var asked = said.getString("to");
        if (asked.equals("break")) {
            request.connection().close();
        } else if (asked.startsWith("status-")) {
            request.response()
                    .setStatusCode(Integer.parseInt(asked.substring(7)))
                    .end();
        } else {
            TAKEN.put(request.getHeader("Idempotency-Key"), said);
            request.response().end(asked.equals("named") ? "{\"id\":\"zns-1\"}" : asked.equals("chatty") ? "OK!" : "");
        }
    }

    private static WebhookGateway gateway(int port) {
        return new WebhookGateway(
                "http://localhost:" + port + "/gui", SEAL, vertx.createHttpClient(), InstantSource.fixed(NOW), 50);
    }

    private static List<Verdict> submit(Parcel... parcels) {
        return gateway.submit(List.of(parcels)).await().atMost(Duration.ofSeconds(20));
    }

    @Test
    void a_message_arrives_signed_and_with_the_key_of_its_attempt() {
        var parcel = Parcels.to("0500345678");

        assertThat(submit(parcel)).containsExactly(new Accepted(parcel.attempt().toString()));
        assertThat(TAKEN.get(parcel.attempt().toString()))
                .isEqualTo(new JsonObject()
                        .put("id", parcel.outgoing().toString())
                        .put("attempt", parcel.attempt().toString())
                        .put("to", "0500345678")
                        .put("language", "vi")
                        .put("title", Parcels.TITLE)
                        .put("text", Parcels.BODY)
                        .put("code", "K7GX4CMP"));
    }

    @Test
    void the_name_that_the_gateway_gives_is_the_one_its_receipts_will_use() {
        var chatty = Parcels.to("chatty");

        assertThat(submit(Parcels.to("named"), chatty))
                .containsExactly(
                        new Accepted("zns-1"), new Accepted(chatty.attempt().toString()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"400,true", "404,true", "422,true", "401,false", "403,false", "500,false", "302,false"})
    void a_refusal_is_for_good_where_the_message_is_at_fault(String status, boolean forGood) {
        assertThat(submit(Parcels.to("status-" + status))).containsExactly(new Refused(status, forGood));
    }

    @Test
    void too_fast_is_told_from_refused_and_known_already_is_accepted() {
        var known = Parcels.to("status-409");

        assertThat(submit(Parcels.to("status-429"), Parcels.to("status-503"), known))
                .containsExactly(
                        new Throttled("429"),
                        new Throttled("503"),
                        new Accepted(known.attempt().toString()));
    }

    @Test
    void a_line_that_breaks_before_the_answer_leaves_it_open_whether_it_was_taken() {
        assertThat(submit(Parcels.to("break"))).hasOnlyElementsOfType(Ambiguous.class);
    }

    @Test
    void where_nobody_listens_nothing_was_sent() throws Exception {
        int nobody;
        try (var socket = new java.net.ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        var away = gateway(nobody);

        assertThat(away.submit(List.of(Parcels.to("0500345678"))).await().atMost(Duration.ofSeconds(20)))
                .hasOnlyElementsOfType(Unreachable.class);
        away.close();
    }
}
