package vn.sosuckhoe.reminder.delivery.keeping;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * For how long the post is kept. No source names a term for invitations; the law asks for six months of a system's log
 * (QĐ 20/2025/QĐ-TTg), which is the least that tries are kept. Both terms are this house's own rule and configuration.
 *
 * @param attempts tries and receipts: what left the house when, by which gateway, and how it ended
 * @param messages address and words of what was sent; never shorter than its tries
 */
record Terms(Period attempts, Period messages) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Period LEAST = Period.ofMonths(6);
    // periods of months and days have no order of their own
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    /** @throws IllegalArgumentException that names the setting which is too short */
    Terms {
        atLeast("reminder.keep-attempts", attempts, LEAST);
        atLeast("reminder.keep-messages", messages, attempts);
    }

    private static void atLeast(String setting, Period term, Period least) {
        if (ANY_DAY.plus(term).isBefore(ANY_DAY.plus(least))) {
            throw new IllegalArgumentException("%s is %s, at least %s is kept".formatted(setting, term, least));
        }
    }

    /** Tries that began before it, and receipts that came before it, are kept no longer. */
    OffsetDateTime attemptsSince(ZonedDateTime now) {
        return since(now, attempts);
    }

    OffsetDateTime messagesSince(ZonedDateTime now) {
        return since(now, messages);
    }

    private static OffsetDateTime since(ZonedDateTime now, Period term) {
        return now.withZoneSameInstant(VIETNAM).minus(term).toOffsetDateTime();
    }
}
