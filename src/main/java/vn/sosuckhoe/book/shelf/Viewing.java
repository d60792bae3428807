package vn.sosuckhoe.book.shelf;

import vn.sosuckhoe.book.Book;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * One line of "who has viewed my book".
 *
 * @param facility code of the one staff work at, and {@code facilityName} as it calls itself; {@code null} for citizens,
 *     and for a facility that never told its name
 * @param reason why staff opened it in an emergency, {@code null} otherwise
 */
public record Viewing(
        OffsetDateTime at,
        String readerName,
        String role,
        String facility,
        String facilityName,
        String relation,
        String purpose,
        String what,
        String reason) {

    private static final int NEAR_DAYS = 7;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The day nearest to it of a visit at that facility within a week before or after, which may explain it. */
    public Optional<LocalDate> explainedBy(Book book) {
        if (facility == null) {
            return Optional.empty();
        }
        var day = at.atZoneSameInstant(VIETNAM).toLocalDate();
        return book.checkups().stream()
                .filter(visit -> visit.date() != null
                        && visit.sources() != null
                        && visit.sources().contains(facility))
                .flatMap(visit -> visit.date().exact().stream())
                .filter(seen -> away(seen, day) <= NEAR_DAYS)
                .min(Comparator.comparing(seen -> away(seen, day)));
    }

    private static long away(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    public boolean isByStaff() {
        return "station-staff".equals(role);
    }

    public boolean isVisit() {
        return "visit".equals(purpose);
    }

    /** Opened without being of the commune, because it could not wait. */
    public boolean isEmergency() {
        return "emergency".equals(purpose);
    }
}
