package vn.sosuckhoe.reminder.push;

import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SealedForBrowsersTest {

    private static final String ENDPOINT = "https://fcm.googleapis.com/fcm/send/abc:def-123_";
    private static final PushServices SERVICES =
            new PushServices(List.of("fcm.googleapis.com", "*.push.apple.com", "localhost:8443"));

    /** Without the library: if the reader of this test were wrong, the next test would prove nothing. */
    @Test
    void the_browser_of_these_tests_opens_the_example_of_rfc_8291() throws Exception {
        var browser = Device.of(
                "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94",
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                "BTBZMqHH6r4Tts7J_aSIgg");
        var sealed = Device.bytes("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
                + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
                + "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");

        assertThat(browser.open(sealed)).isEqualTo("When I grow up, I want to be a watermelon");
    }

    @Test
    void only_the_browser_it_is_for_opens_a_message_and_no_two_look_alike() throws Exception {
        var browser = Device.fresh();
        var told = Subscription.told(ENDPOINT, browser.p256dh(), browser.auth(), SERVICES)
                .orElseThrow();

        var once = seal(told);
        var twice = seal(told);

        assertThat(browser.open(once)).isEqualTo("Thư mời").isEqualTo(browser.open(twice));
        assertThat(once).isNotEqualTo(twice);
        assertThatThrownBy(() -> Device.fresh().open(once)).isInstanceOf(java.security.GeneralSecurityException.class);
    }

    private static byte[] seal(Subscription to) {
        return MessageEncryptions.of()
                .encrypt(to.keys(), PushMessage.ofUTF8("Thư mời"))
                .toBytes();
    }

    @Test
    void the_service_signs_for_the_push_service_and_for_half_a_day() throws Exception {
        var key = PushKey.of(PushKeys.fresh(), "mailto:admin@so.example.vn");

        var header = key.authorization(ENDPOINT);

        assertThat(header).matches("vapid t=[\\w-]+\\.[\\w-]+\\.[\\w-]+, ?k=[\\w-]+");
        assertThat(header).endsWith("k=" + key.publicKey());
        var token = header.substring(8, header.indexOf(',')).split("\\.");
        var claims = new JsonObject(new String(Device.bytes(token[1]), StandardCharsets.UTF_8));
        assertThat(claims.getString("aud")).isEqualTo("https://fcm.googleapis.com");
        assertThat(claims.getString("sub")).isEqualTo("mailto:admin@so.example.vn");
        assertThat(Instant.ofEpochSecond(claims.getLong("exp")))
                .isBetween(Instant.now().plusSeconds(11 * 3600), Instant.now().plusSeconds(13 * 3600));
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Device.publicKey(Device.bytes(key.publicKey())));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Device.bytes(token[2]))).isTrue();
        assertThat(key.authorization(ENDPOINT)).as("signed once").isEqualTo(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBCDJ9Y"})
    void a_key_that_is_none_ends_the_start_without_being_told(String key) {
        assertThatThrownBy(() -> PushKey.of(key, "mailto:a@b.vn"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("reminder.push.key (SSK_PUSH_KEY) is no P-256 key with its public part")
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/x",
                "https://fcm.googleapis.com:443/x",
                "https://web.push.apple.com/x",
                "https://localhost:8443/x"
            })
    void services_on_the_list_are_called(String endpoint) {
        assertThat(SERVICES.serve(endpoint)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "http://fcm.googleapis.com/x",
                "https://fcm.googleapis.com:8443/x",
                "https://fcm.googleapis.com.example.vn/x",
                "https://evilfcm.googleapis.com/x",
                "https://push.apple.com/x",
                "https://evilpush.apple.com/x",
                "https://localhost/x",
                "https://127.0.0.1:8443/x",
                "https://[::1]:8443/x",
                "https://169.254.169.254/latest/meta-data",
                "https://fcm.googleapis.com@localhost:9000/x",
                "https://localhost:9000/#@fcm.googleapis.com",
                "https:\\\\fcm.googleapis.com/x",
                "file:///etc/passwd",
                "fcm.googleapis.com/x",
                "https://fcm.googleapis.com/\r\nHost: x",
                ""
            })
    void nothing_else_is_called_whoever_asks(String endpoint) {
        assertThat(SERVICES.serve(endpoint)).isFalse();
    }

    @Test
    void keys_that_nothing_can_be_sealed_for_are_not_kept() throws Exception {
        var browser = Device.fresh();
        var other = "B" + "A".repeat(86);

        assertThat(Subscription.told(ENDPOINT, browser.p256dh(), browser.auth(), SERVICES))
                .isPresent();
        assertThat(Subscription.told(ENDPOINT, other, browser.auth(), SERVICES)).isEmpty();
        assertThat(Subscription.told(ENDPOINT, "$", browser.auth(), SERVICES)).isEmpty();
        assertThat(Subscription.told(ENDPOINT, browser.p256dh(), "AAAA", SERVICES))
                .isEmpty();
        assertThat(Subscription.told(ENDPOINT, null, null, SERVICES)).isEmpty();
        assertThat(Subscription.told("https://localhost/", browser.p256dh(), browser.auth(), SERVICES))
                .isEmpty();
    }
}
