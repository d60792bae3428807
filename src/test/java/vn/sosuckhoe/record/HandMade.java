package vn.sosuckhoe.record;

import vn.sosuckhoe.record.qd831.Qd831Reader;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/**
 * Readings made by hand: the body of the message is the name under which the reading was put here; all other bodies
 * are read as ever.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class HandMade implements BiFunction<byte[], LocalDate, Reading> {

    private final Qd831Reader reader = new Qd831Reader();
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    byte[] body(String name, Reading reading) {
        readings.put(name, reading);
        return name.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Reading apply(byte[] body, LocalDate today) {
        var reading = body.length > 100 ? null : readings.get(new String(body, StandardCharsets.UTF_8));
        return reading == null ? reader.read(body, today) : reading;
    }
}
