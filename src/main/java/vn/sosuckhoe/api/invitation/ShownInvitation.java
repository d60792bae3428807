package vn.sosuckhoe.api.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.reminder.inbox.Invitation;
import vn.sosuckhoe.reminder.inbox.Occasion;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What somebody was invited to by a station, as it stands.
 *
 * @param campaign by which it is answered
 * @param state {@code open coming not-coming came passed ended} on the day of reading
 * @param facility code of the station that invites
 * @param about in words for the one who is invited; behind a sign-in only, no message holds them
 * @param sensitive belongs on no shared screen; left out where it is not
 * @param bring what the station asks for, left out where it says nothing of its own
 * @param place left out for the station itself
 * @param slot the time that was given, left out without one
 * @param from first and {@code until} last day on which coming counts
 * @param answer {@code confirmed cannot other-slot}
 * @param times others that may still be chosen; only where one invitation is asked for
 */
public record ShownInvitation(
        UUID campaign,
        String state,
        String facility,
        About about,
        Boolean sensitive,
        String bring,
        String place,
        Slot slot,
        LocalDate from,
        LocalDate until,
        String invitedAt,
        String answer,
        String answeredAt,
        LocalDate cameOn,
        List<Slot> times) {

    public record About(Text what, Text why, Text bring) {

        static About of(Occasion occasion) {
            return new About(occasion.what(), occasion.why(), occasion.bring());
        }
    }

    /**
     * @param from and {@code to}: {@code 08:00}, time of Vietnam
     * @param hamlet it is meant for, left out where it is for everybody
     * @param left places nobody has taken
     */
    public record Slot(
            int id,
            LocalDate day,
            String from,
            String to,
            String hamlet,
            String place,
            @JsonInclude(JsonInclude.Include.ALWAYS) int left) {

        static Slot of(Invitation.Slot slot) {
            return new Slot(
                    slot.id(),
                    slot.day(),
                    slot.from().toString(),
                    slot.to().toString(),
                    slot.hamlet().isEmpty() ? null : slot.hamlet(),
                    slot.place(),
                    slot.left());
        }
    }

    /** @param times {@code null} where they are not asked for */
    public static ShownInvitation of(Invitation it, List<Invitation.Slot> times, LocalDateTime now) {
        return new ShownInvitation(
                it.campaign(),
                code(it.state(now)),
                it.facility(),
                About.of(it.occasion()),
                it.occasion().kept() ? true : null,
                it.bring(),
                it.where(),
                it.slot() == null ? null : Slot.of(it.slot()),
                it.from(),
                it.until(),
                it.invitedAt().toInstant().toString(),
                it.answer() == null ? null : code(it.answer()),
                it.answeredAt() == null ? null : it.answeredAt().toInstant().toString(),
                it.cameOn(),
                times == null ? null : times.stream().map(Slot::of).toList());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
