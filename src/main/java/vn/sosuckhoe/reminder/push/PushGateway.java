package vn.sosuckhoe.reminder.push;

import com.zerodeplibs.webpush.MessageEncryption;
import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sends to the push service of each browser. A subscription that is gone is remembered as gone. */
final class PushGateway implements Gateway, AutoCloseable {

    private static final Refused GONE = new Refused("gone", true);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** How long a push service keeps a message for a telephone that is off. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Subscriptions subscriptions;
    private final PushServices services;
    private final PushKey key;
    private final HttpClient client;
    private final double rate;
    private final MessageEncryption encryption = MessageEncryptions.of();

    PushGateway(Subscriptions subscriptions, PushServices services, PushKey key, HttpClient client, double rate) {
        this.subscriptions = subscriptions;
        this.services = services;
        this.key = key;
        this.client = client;
        this.rate = rate;
    }

    @Override
    public String name() {
        return "push";
    }

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public double rate() {
        return rate;
    }

    @Override
    public Uni<List<Verdict>> submit(List<Parcel> parcels) {
        var ids = parcels.stream()
                .map(parcel -> UUID.fromString(parcel.address()))
                .toList();
        return subscriptions
                .of(ids)
                .onFailure()
                .recoverWithNull()
                .chain(known -> known == null ? nothing(parcels) : submit(parcels, known))
                .call(verdicts -> subscriptions
                        .gone(gone(ids, verdicts))
                        // the next message to it will be told the same
                        .onFailure()
                        .recoverWithNull());
    }

    private static Uni<List<Verdict>> nothing(List<Parcel> parcels) {
        return Uni.createFrom()
                .item(parcels.stream()
                        .<Verdict>map(parcel -> new Unreachable("database"))
                        .toList());
    }

    private Uni<List<Verdict>> submit(List<Parcel> parcels, Map<UUID, Subscription> known) {
        return Uni.join()
                .all(parcels.stream().map(parcel -> submit(parcel, known)).toList())
                .andFailFast();
    }

    private static List<UUID> gone(List<UUID> ids, List<Verdict> verdicts) {
        var gone = new ArrayList<UUID>();
        for (int at = 0; at < ids.size(); at++) {
            if (verdicts.get(at).equals(GONE)) {
                gone.add(ids.get(at));
            }
        }
        return gone;
    }

    private Uni<Verdict> submit(Parcel parcel, Map<UUID, Subscription> known) {
        var to = known.get(UUID.fromString(parcel.address()));
        if (to == null || !services.serve(to.endpoint())) {
            return Uni.createFrom().item(GONE);
        }
        var sealed = encryption.encrypt(to.keys(), PushMessage.ofUTF8(said(parcel)));
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(to.endpoint())
                .setFollowRedirects(false)
                .setIdleTimeout(PATIENCE.toMillis())
                .putHeader("Authorization", key.authorization(to.endpoint()))
                .putHeader("Content-Encoding", sealed.contentEncoding())
                .putHeader("Content-Type", sealed.mediaType())
                .putHeader("TTL", Long.toString(KEPT.toSeconds()))
                .putHeader("Urgency", "normal");
        return Uni.createFrom().emitter(answer -> client.request(options)
                .onFailure(away -> answer.complete(new Unreachable(code(away))))
                .onSuccess(request -> request.send(Buffer.buffer(sealed.toBytes()))
                        .onFailure(lost -> answer.complete(new Ambiguous(code(lost))))
                        .onSuccess(response -> answer.complete(verdict(response.statusCode())))));
    }

    /** What the service worker of the portal shows; the words never say more than a title and a day. */
    private static String said(Parcel parcel) {
        return new JsonObject()
                .put("title", parcel.subject())
                .put("body", parcel.body())
                .put("lang", parcel.language())
                .put("tag", parcel.outgoing().toString())
                .put("url", "/so")
                .encode();
    }

    /** RFC 8030 §5, §7.3. No receipts are asked for, so the address of the message is not kept. */
    static Verdict verdict(int status) {
        return switch (status) {
            case 200, 201, 202 -> new Accepted(null);
            case 404, 410 -> GONE;
            case 413 -> new Refused("413", true);
            case 429 -> new Throttled("429");
            // 400, 401, 403: our own settings are wrong, the reader's browser is not
            default -> new Refused(Integer.toString(status), false);
        };
    }

    private static String code(Throwable failure) {
        return failure.getClass().getSimpleName();
    }

    @Override
    public void close() {
        client.close();
    }
}
