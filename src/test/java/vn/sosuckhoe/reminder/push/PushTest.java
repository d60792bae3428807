package vn.sosuckhoe.reminder.push;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.Parcels;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** From the button on the page to the browser's push service, which is one of ours here. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
@OidcSecurity(claims = {@Claim(key = "personal_id", value = PushTest.MOTHER), @Claim(key = "sid", value = "s-1")})
class PushTest {

    static final String MOTHER = "024190001234";
    private static final String FATHER = "024088001234";
    private static final UUID CHILD = UUID.fromString("00000000-0000-4000-8000-0000000000c1");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PATH = "/so/nhan-tin/day";

    private static PushService service;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Pool pool;

    @BeforeAll
    static void a_push_service() throws Exception {
        service = new PushService();
    }

    @AfterAll
    static void closed() {
        service.close();
    }

    @BeforeEach
    void a_child_whose_book_two_may_open_one_of_them_until_a_day() throws Exception {
        EmbeddedDatabase.empty();
        service.taken.clear();
        for (var key : List.of(List.of(MOTHER, "2030-01-01"), List.of(FATHER, "2026-11-22"))) {
            run(
                    "insert into book_key values ($1, 1, $2, 'GUARDIAN', $3, '')",
                    Tuple.of(key.get(0), CHILD, LocalDate.parse(key.get(1))));
        }
    }

    @Test
    void a_browser_is_switched_on_and_off_by_its_reader() throws Exception {
        var browser = Device.fresh();
        var told = subscription("https://fcm.googleapis.com/fcm/send/a", browser);

        assertThat(post(told)).isEqualTo(204);
        assertThat(post(told)).as("told again at each visit").isEqualTo(204);
        assertThat(devices()).containsOnlyKeys(CHILD);
        assertThat(devices().get(CHILD)).hasSize(1);

        assertThat(post(new JsonObject()
                        .put("endpoint", told.getString("endpoint"))
                        .put("stop", true)))
                .isEqualTo(204);
        assertThat(devices()).isEmpty();
    }

    @Test
    void an_address_that_no_browser_has_is_refused() throws Exception {
        var browser = Device.fresh();

        assertThat(post(subscription("https://169.254.169.254/latest", browser)))
                .isEqualTo(400);
        assertThat(post(subscription("http://fcm.googleapis.com/x", browser))).isEqualTo(400);
        assertThat(post(new JsonObject())).isEqualTo(400);
        assertThat(post(subscription("https://fcm.googleapis.com/x", browser).put("keys", "x")))
                .isEqualTo(400);
        assertThat(devices()).isEmpty();
    }

    @Test
    void one_person_has_ten_browsers_and_not_more() throws Exception {
        for (int at = 0; at < Subscriptions.MOST; at++) {
            assertThat(post(subscription("https://fcm.googleapis.com/" + at, Device.fresh())))
                    .isEqualTo(204);
        }
        assertThat(post(subscription("https://fcm.googleapis.com/more", Device.fresh())))
                .isEqualTo(409);
    }

    @Test
    void a_browser_in_which_somebody_else_signs_in_is_no_longer_the_first_ones() throws Exception {
        var browser = Device.fresh();
        take(FATHER, "https://fcm.googleapis.com/shared", browser);

        assertThat(post(subscription("https://fcm.googleapis.com/shared", browser)))
                .isEqualTo(204);

        assertThat(subscriptions
                        .devices(pool, List.of(CHILD), TODAY.minusDays(1))
                        .await()
                        .indefinitely()
                        .get(CHILD))
                .as("the mother's, although the father may open the book as well")
                .hasSize(1);
    }

    @Test
    void who_may_no_longer_open_the_book_gets_nothing_about_it() throws Exception {
        take(FATHER, "https://fcm.googleapis.com/father", Device.fresh());

        assertThat(devices()).isEmpty();
        assertThat(subscriptions
                        .devices(pool, List.of(CHILD), TODAY.minusDays(1))
                        .await()
                        .indefinitely())
                .containsOnlyKeys(CHILD);
    }

    @Test
    void a_message_reaches_the_browser_sealed_and_signed() throws Exception {
        var browser = Device.fresh();
        take(MOTHER, service.endpoint("mother", 201), browser);
        var parcel = parcel(devices().get(CHILD).get(0));

        assertThat(submit(parcel)).containsExactly(new Accepted(null));

        var pushed = service.taken.remove();
        assertThat(pushed.encoding()).isEqualTo("aes128gcm");
        assertThat(pushed.ttl()).isEqualTo("86400");
        assertThat(pushed.authorization()).startsWith("vapid t=");
        assertThat(new JsonObject(browser.open(pushed.body())))
                .isEqualTo(new JsonObject()
                        .put("title", Parcels.TITLE)
                        .put("body", Parcels.BODY)
                        .put("lang", "vi")
                        .put("tag", parcel.outgoing().toString())
                        .put("url", "/so"));
    }

    @Test
    void a_subscription_that_is_gone_is_not_asked_again() throws Exception {
        take(MOTHER, service.endpoint("gone", 410), Device.fresh());
        var id = devices().get(CHILD).get(0);

        assertThat(submit(parcel(id))).containsExactly(new Refused("gone", true));
        assertThat(service.taken).hasSize(1);
        assertThat(devices()).isEmpty();
        assertThat(submit(parcel(id))).containsExactly(new Refused("gone", true));
        assertThat(service.taken).hasSize(1);
    }

    @Test
    void other_refusals_leave_the_subscription_alone() throws Exception {
        var parcels = new ArrayList<Parcel>();
        for (var status : List.of(429, 403, 500, 302, 413)) {
            take(MOTHER, service.endpoint("s", status), Device.fresh());
        }
        devices().get(CHILD).forEach(id -> parcels.add(parcel(id)));

        assertThat(submit(parcels.toArray(Parcel[]::new)))
                .containsExactly(
                        new Throttled("429"),
                        new Refused("403", false),
                        new Refused("500", false),
                        new Refused("302", false),
                        new Refused("413", true));
        assertThat(devices().get(CHILD)).hasSize(5);
    }

    private List<Verdict> submit(Parcel... parcels) throws Exception {
        try (var gateway = new PushGateway(
                subscriptions,
                new PushServices(List.of(service.host())),
                PushKey.of(PushKeys.fresh(), "mailto:tests@so.example.vn"),
                service.client(),
                1)) {
            return gateway.submit(List.of(parcels)).await().indefinitely();
        }
    }

    private static Parcel parcel(String device) {
        return Parcels.to(device);
    }

    private Map<UUID, List<String>> devices() {
        return subscriptions.devices(pool, List.of(CHILD), TODAY).await().indefinitely();
    }

    private void take(String holder, String endpoint, Device browser) {
        subscriptions
                .take(holder, new Subscription(endpoint, browser.p256dh(), browser.auth()))
                .await()
                .indefinitely();
    }

    private static JsonObject subscription(String endpoint, Device browser) {
        return new JsonObject()
                .put("endpoint", endpoint)
                .putNull("expirationTime")
                .put("keys", new JsonObject().put("p256dh", browser.p256dh()).put("auth", browser.auth()));
    }

    private static int post(JsonObject body) {
        return given().contentType("application/json")
                .body(body.encode())
                .post(PATH)
                .statusCode();
    }

    private void run(String sql, Tuple values) {
        pool.preparedQuery(sql).execute(values).await().indefinitely();
    }
}
