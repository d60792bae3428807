package vn.sosuckhoe.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Shelved;
import vn.sosuckhoe.book.Viewing;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.family.Acting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The shapes of the answers that are not a whole book. */
final class Shown {

    private Shown() {}

    record Books(@JsonInclude(JsonInclude.Include.ALWAYS) List<OneBook> books) {}

    /**
     * @param relation {@code owner} or {@code guardian}
     * @param until first day on which a guardian can no longer open it, {@code 2031-05-17}
     */
    record OneBook(UUID id, Cover cover, String relation, String until, Links links) {

        static OneBook of(Shelved shelved) {
            return new OneBook(
                    shelved.id(),
                    shelved.cover(),
                    shelved.relation().name().toLowerCase(Locale.ROOT),
                    text(shelved.until()),
                    Links.of(shelved.id()));
        }

        private static String text(LocalDate day) {
            return day == null ? null : day.toString();
        }
    }

    /** @param motherTetanusDoses doses the mother had against tetanus before this birth */
    record Vaccinations(
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Book.Dose> vaccinations, Integer motherTetanusDoses) {}

    record Checkups(@JsonInclude(JsonInclude.Include.ALWAYS) List<Visit> checkups) {}

    record Reminders(
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Book.Appointment> appointments) {}

    record Viewings(@JsonInclude(JsonInclude.Include.ALWAYS) List<OneViewing> viewings) {}

    /**
     * @param at {@code 2026-11-20T02:30:00Z}
     * @param onBehalfOf the one a guardian acted for
     */
    record OneViewing(
            String at,
            String reader,
            String role,
            String facility,
            String relation,
            String onBehalfOf,
            String purpose,
            String what) {

        static OneViewing of(Viewing viewing, String ward) {
            return new OneViewing(
                    text(viewing.at()),
                    viewing.readerName(),
                    viewing.role(),
                    viewing.facility(),
                    viewing.relation() == null ? null : viewing.relation().toLowerCase(Locale.ROOT),
                    Acting.of(viewing.readerName(), viewing.relation(), ward).onBehalfOf(),
                    viewing.purpose(),
                    viewing.what());
        }

        private static String text(OffsetDateTime at) {
            return at.toInstant().toString();
        }
    }
}
