package vn.sosuckhoe.reminder.plan;

import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.choice.Choice;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who is to be told.
 *
 * @param name as in the record
 * @param phone mobile, {@code null} for none; {@code ownPhone} whether it is not a guardian's
 * @param email {@code null} for none
 * @param devices push subscriptions
 * @param appointment {@code null} where none was given
 */
public record Invitee(
        UUID book,
        String name,
        String phone,
        boolean ownPhone,
        String email,
        List<String> devices,
        Choice choice,
        Appointment appointment) {

    /** By which addresses a channel reaches this person, whether that is wanted or not. */
    public List<String> addresses(Channel channel) {
        return switch (channel) {
            case SMS, WEBHOOK -> phone == null ? List.of() : List.of(phone);
            case EMAIL -> email == null ? List.of() : List.of(email);
            case PUSH -> devices;
        };
    }

    public boolean allows(Channel channel) {
        return choice.allows(channel) && !addresses(channel).isEmpty();
    }

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "Invitee[" + book + "]";
    }
}
