package vn.sosuckhoe.reminder.delivery.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The hours of night, in which nothing is sent; none when both ends are the same.
 *
 * @param clock real time, or that of a test
 */
public record Quiet(LocalTime from, LocalTime to, Clock clock) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    boolean isNow() {
        var time = LocalTime.ofInstant(clock.instant(), VIETNAM);
        return from.isAfter(to) ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }

    OffsetDateTime startOfDay() {
        return today().atStartOfDay(VIETNAM).toOffsetDateTime();
    }

    /** When sending begins tomorrow. */
    OffsetDateTime tomorrow() {
        return today().plusDays(1).atTime(to).atZone(VIETNAM).toOffsetDateTime();
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, VIETNAM);
    }
}
