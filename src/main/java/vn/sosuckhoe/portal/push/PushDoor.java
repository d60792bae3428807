package vn.sosuckhoe.portal.push;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import vn.sosuckhoe.access.SignedIn;
import vn.sosuckhoe.http.Problem;
import vn.sosuckhoe.reminder.push.PushSetting;
import vn.sosuckhoe.reminder.push.Subscription;
import vn.sosuckhoe.reminder.push.Subscriptions;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code POST /so/nhan-tin/day}: what {@code day.js} sends when the reader switches messages to this browser on, the
 * subscription as browsers write it, or off, {@code {"endpoint": …, "stop": true}}. Without JavaScript there is no push.
 */
@Path("/so/nhan-tin/day")
public class PushDoor {

    private final Subscriptions subscriptions;
    private final PushSetting setting;
    private final SignedIn signedIn;

    PushDoor(Subscriptions subscriptions, PushSetting setting, SignedIn signedIn) {
        this.subscriptions = subscriptions;
        this.setting = setting;
        this.signedIn = signedIn;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<Response> change(byte[] body, @HeaderParam("Accept-Language") String language) {
        var holder = signedIn.citizen().id().value();
        var told = json(body);
        var endpoint = told.getValue("endpoint") instanceof String text ? text : null;
        if (Boolean.TRUE.equals(told.getValue("stop")) && endpoint != null) {
            return subscriptions.stop(holder, endpoint).replaceWith(PushDoor::done);
        }
        var keys = told.getValue("keys") instanceof JsonObject known ? known : new JsonObject();
        return Subscription.told(endpoint, text(keys, "p256dh"), text(keys, "auth"), setting.services())
                .filter(subscription -> setting.publicKey().isPresent())
                .map(subscription -> subscriptions
                        .take(holder, subscription)
                        .map(taken -> taken ? done() : problem(409, "conflict", language)))
                .orElseGet(() -> Uni.createFrom().item(problem(400, "invalid", language)));
    }

    private static JsonObject json(byte[] body) {
        try {
            return body.length == 0 ? new JsonObject() : Buffer.buffer(body).toJsonObject();
        } catch (DecodeException noJson) {
            return new JsonObject();
        }
    }

    private static String text(JsonObject keys, String name) {
        return keys.getValue(name) instanceof String text ? text : null;
    }

    private static Response done() {
        return Response.noContent().header("Cache-Control", "no-store").build();
    }

    private static Response problem(int status, String code, String language) {
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(status, code, language).json())
                .build();
    }
}
