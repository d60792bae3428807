package vn.sosuckhoe.reminder.webhook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.http.Problem;
import vn.sosuckhoe.reminder.delivery.Receipts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/**
 * {@code POST /bao-nhan/webhook}: what the gateway tells afterwards, {@code {"id": …, "state": "DELIVERED"}}, signed as our
 * calls are ({@link Seal}). It is answered when the receipt is kept; until then the gateway is to tell it again.
 */
@Path("/bao-nhan")
public class CallbackDoor {

    private static final int MOST_A_SECOND = 100;
    /** Bytes of a body: a receipt has two or three words. */
    private static final int LONGEST = 16 << 10;

    private static final int REMEMBERED = 100_000;

    private final Receipts receipts;
    private final WebhookSetting setting;
    private final InstantSource clock = InstantSource.system();
    // of each replica: a receipt that is told twice does no harm, it only costs
    private final Cache<String, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Seal.WINDOW.multipliedBy(2))
            .build();
    private final Cache<String, AtomicInteger> calls = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    CallbackDoor(Receipts receipts, WebhookSetting setting) {
        this.receipts = receipts;
        this.setting = setting;
    }

    @POST
    @Path("{gateway}")
    public Uni<Response> told(
            @RestPath String gateway,
            byte[] body,
            @HeaderParam(Seal.HEADER) String signature,
            @Context HttpServerRequest request) {
        var seal = setting.seal()
                .filter(known -> gateway.equals(WebhookSetting.NAME))
                .orElseThrow(Failure::notFound);
        if (tooOften(String.valueOf(request.remoteAddress().hostAddress()))) {
            return refused(429, "too-often");
        }
        if (body != null && body.length > LONGEST) {
            return refused(400, "invalid");
        }
        if (!seal.holds(signature, body, clock.instant())) {
            return refused(401, "signature");
        }
        if (seen.getIfPresent(signature) != null) {
            return done();
        }
        return Told.read(body)
                .map(receipt -> receipts.take(receipt)
                        .invoke(() -> seen.put(signature, true))
                        .chain(CallbackDoor::done))
                .orElseGet(() -> refused(400, "invalid"));
    }

    private boolean tooOften(String caller) {
        return calls.get(caller, first -> new AtomicInteger()).incrementAndGet() > MOST_A_SECOND;
    }

    private static Uni<Response> done() {
        return Uni.createFrom().item(Response.noContent().build());
    }

    private static Uni<Response> refused(int status, String code) {
        return Uni.createFrom()
                .item(Response.status(status)
                        .header("Cache-Control", "no-store")
                        .type(Problem.MEDIA_TYPE)
                        .entity(Problem.of(status, code, null).json())
                        .build());
    }
}
