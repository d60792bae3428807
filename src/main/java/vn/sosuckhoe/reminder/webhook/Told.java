package vn.sosuckhoe.reminder.webhook;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import vn.sosuckhoe.reminder.delivery.Receipt;
import vn.sosuckhoe.reminder.delivery.Receipt.State;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The body of a call of the gateway. */
final class Told {

    private static final Pattern NAME = Pattern.compile("[\\w.:-]{1,100}");
    /** A code: anything longer could be words, or an address. */
    private static final Pattern REASON = Pattern.compile("[A-Za-z][\\w.-]{0,30}|-?\\d{1,5}");

    private Told() {}

    /** Empty for what is no receipt; a state that nobody knows is {@link State#OTHER}. */
    static Optional<Receipt> read(byte[] body) {
        try {
            var told = Buffer.buffer(body).toJsonObject();
            return text(told, "id", NAME)
                    .map(id -> new Receipt(
                            WebhookSetting.NAME,
                            id,
                            state(told.getValue("state")),
                            text(told, "reason", REASON).orElse(null)));
        } catch (DecodeException | ClassCastException noObject) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonObject told, String name, Pattern shape) {
        var value = told.getValue(name);
        return value instanceof String text && shape.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static State state(Object told) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(told))
                .findFirst()
                .orElse(State.OTHER);
    }
}
