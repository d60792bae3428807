package vn.sosuckhoe.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import vn.sosuckhoe.api.invitation.ShownInvitation;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.book.shelf.Viewing;
import vn.sosuckhoe.family.Acting;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Standing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
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

    /**
     * @param motherTetanusDoses doses the mother had against tetanus before this birth
     * @param schedule its {@code verdicts} are of {@code vaccinations}, in their order; left out where the day of birth is
     *     not known
     */
    record Vaccinations(
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Book.Dose> vaccinations,
            Integer motherTetanusDoses,
            Assessment schedule) {

        static Vaccinations of(Book book) {
            return new Vaccinations(book.vaccinations(), book.motherTetanusDoses(), book.schedule());
        }
    }

    /**
     * @param invitations of stations, newest first
     * @param doses the next dose of each vaccine group that has one, soonest first, each date with its reason
     * @param care what long illnesses, values to be looked at again and the yearly check-up ask for, soonest first
     */
    record Reminders(
            @JsonInclude(JsonInclude.Include.ALWAYS) List<ShownInvitation> invitations,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Book.Appointment> appointments,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<DoseToCome> doses,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<CareToCome> care) {

        static Reminders of(Book book, List<ShownInvitation> invitations) {
            var groups = book.schedule() == null
                    ? List.<GroupForecast>of()
                    : book.schedule().groups();
            return new Reminders(
                    invitations,
                    book.appointments(),
                    groups.stream()
                            .filter(group -> group.next() != null)
                            .map(DoseToCome::of)
                            .sorted(Comparator.comparing(
                                    dose -> dose.next().recommended().day()))
                            .toList(),
                    CareToCome.of(book.care()));
        }
    }

    /**
     * @param group code of the vaccine group in the schedule
     * @param standing {@code OPEN} or {@code POSTPONED}
     * @param why of the standing; of an open one what the dates do not say
     */
    record DoseToCome(String group, Standing standing, NextDose next, List<Reason> why) {

        static DoseToCome of(GroupForecast group) {
            return new DoseToCome(group.group(), group.standing(), group.next(), group.why());
        }
    }

    record Viewings(@JsonInclude(JsonInclude.Include.ALWAYS) List<OneViewing> viewings) {}

    /**
     * @param at {@code 2026-11-20T02:30:00Z}
     * @param facilityName of staff, as the facility calls itself
     * @param onBehalfOf the one a guardian acted for
     * @param reason why staff opened the book in an emergency
     * @param visitOn day of a visit at that facility within a week before or after, which may explain it
     */
    record OneViewing(
            String at,
            String reader,
            String role,
            String facility,
            String facilityName,
            String relation,
            String onBehalfOf,
            String purpose,
            String what,
            String reason,
            String visitOn) {

        static OneViewing of(Viewing viewing, Book book) {
            return new OneViewing(
                    text(viewing.at()),
                    viewing.readerName(),
                    viewing.role(),
                    viewing.facility(),
                    viewing.facilityName(),
                    viewing.relation() == null ? null : viewing.relation().toLowerCase(Locale.ROOT),
                    Acting.of(
                                    viewing.readerName(),
                                    viewing.relation(),
                                    book.person().name())
                            .onBehalfOf(),
                    viewing.purpose(),
                    viewing.what(),
                    viewing.reason(),
                    viewing.explainedBy(book).map(LocalDate::toString).orElse(null));
        }

        private static String text(OffsetDateTime at) {
            return at.toInstant().toString();
        }
    }
}
