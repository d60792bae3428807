package vn.sosuckhoe.portal;

import io.quarkus.test.junit.QuarkusMock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** What a clock shows while one test runs. */
final class Morning {

    private Morning() {}

    /** It is late in the morning of that day in Vietnam. */
    static void of(String day) {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse(day + "T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
    }
}
