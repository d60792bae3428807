package vn.sosuckhoe.reminder.webhook;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Gateway;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Calls one address, which is set up and never comes from a message. {@code Idempotency-Key} is the id of the attempt:
 * the other side answers a key that it knows as it did before.
 */
final class WebhookGateway implements Gateway, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_ANSWER = 16 << 10;

    private final String address;
    private final Seal seal;
    private final HttpClient client;
    private final InstantSource clock;
    private final double rate;

    WebhookGateway(String address, Seal seal, HttpClient client, InstantSource clock, double rate) {
        this.address = address;
        this.seal = seal;
        this.client = client;
        this.clock = clock;
        this.rate = rate;
    }

    @Override
    public String name() {
        return WebhookSetting.NAME;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public double rate() {
        return rate;
    }

    @Override
    public Uni<List<Verdict>> submit(List<Parcel> parcels) {
        return Uni.join().all(parcels.stream().map(this::submit).toList()).andFailFast();
    }

    private Uni<Verdict> submit(Parcel parcel) {
        var body = said(parcel).toBuffer();
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(address)
                .setFollowRedirects(false)
                .setIdleTimeout(PATIENCE.toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("Idempotency-Key", parcel.attempt().toString())
                .putHeader(Seal.HEADER, seal.sign(body.getBytes(), clock.instant()));
        return Uni.createFrom().emitter(answer -> client.request(options)
                .onFailure(away -> answer.complete(new Unreachable(code(away))))
                .onSuccess(request -> request.send(body)
                        .onFailure(lost -> answer.complete(new Ambiguous(code(lost))))
                        .onSuccess(response -> verdict(response, parcel, answer::complete))));
    }

    private static JsonObject said(Parcel parcel) {
        return new JsonObject()
                .put("id", parcel.outgoing().toString())
                .put("attempt", parcel.attempt().toString())
                .put("to", parcel.address())
                .put("language", parcel.language())
                .put("title", parcel.subject())
                .put("text", parcel.body())
                .put("code", parcel.code());
    }

    private static void verdict(
            HttpClientResponse response, Parcel parcel, java.util.function.Consumer<Verdict> answer) {
        var verdict = verdict(response.statusCode());
        if (verdict == null) {
            // taken: what it says besides is only by what name receipts will call it
            response.body()
                    .onComplete(body -> answer.accept(
                            new Accepted(body.succeeded() ? named(body.result(), parcel) : attempt(parcel))));
        } else {
            answer.accept(verdict);
        }
    }

    /** {@code null} for a call that was taken. */
    static Verdict verdict(int status) {
        if (status >= 200 && status < 300 || status == 409) {
            return null;
        }
        var code = Integer.toString(status);
        return switch (status) {
            case 429, 503 -> new Throttled(code);
            // the message is at fault; 401 and 403 are our settings, 5xx is theirs
            case 400, 404, 410, 413, 422 -> new Refused(code, true);
            default -> new Refused(code, false);
        };
    }

    private static String named(Buffer body, Parcel parcel) {
        if (body.length() > LONGEST_ANSWER) {
            return attempt(parcel);
        }
        try {
            var id = body.length() == 0 ? null : body.toJsonObject().getValue("id");
            return id instanceof String name && !name.isBlank() && name.length() <= 100 ? name : attempt(parcel);
        } catch (DecodeException noJson) {
            return attempt(parcel);
        }
    }

    private static String attempt(Parcel parcel) {
        return parcel.attempt().toString();
    }

    private static String code(Throwable failure) {
        return failure.getClass().getSimpleName();
    }

    @Override
    public void close() {
        client.close();
    }
}
