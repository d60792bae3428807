package vn.sosuckhoe.reminder.campaign;

import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.plan.Appointment;
import vn.sosuckhoe.reminder.text.Moment;
import vn.sosuckhoe.reminder.text.SmsText;
import vn.sosuckhoe.reminder.text.Template.Message;
import vn.sosuckhoe.reminder.text.Templates;
import vn.sosuckhoe.reminder.text.Values;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** How a campaign's words will look, with somebody who does not exist in them. */
@ApplicationScoped
public class Previews {

    private static final String SOMEBODY = "Nguyễn Thị Ví Dụ";
    private static final String SOME_CODE = "K7M4QD9R";
    private static final LocalTime FROM = LocalTime.of(7, 30);
    private static final LocalTime TO = LocalTime.of(9, 0);

    private final Ways ways;

    Previews(Ways ways) {
        this.ways = ways;
    }

    /** @param sms as it is sent: without diacritics, in its parts */
    public record Preview(SmsText sms, Message email, Message push, String slip) {}

    /** Empty where no message can be written: the place or the link to the portal is missing. */
    public Optional<Preview> of(Draft draft, String station, String language) {
        var template = Templates.of(draft.template()).orElseThrow();
        var slot = slot(draft);
        var values = new Values(
                Writing.station(station),
                draft.place(),
                slot.day(),
                slot.from(),
                slot.to(),
                Discretion.isSecret(draft.selection().list()) ? Writing.nameless(1, language) : SOMEBODY,
                SOME_CODE,
                ways.link().orElse(""));
        if (!values.faults(Moment.FIRST).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Preview(
                SmsText.of(template.write(Channel.SMS, Moment.FIRST, language, values)
                        .body()),
                template.write(Channel.EMAIL, Moment.FIRST, language, values),
                template.write(Channel.PUSH, Moment.FIRST, language, values),
                template.slip(language, values)));
    }

    /** The first one that was decided, or some morning. */
    static Appointment slot(Draft draft) {
        return draft.slots().isEmpty()
                ? new Appointment(1, LocalDate.of(2026, 12, 31), FROM, TO, null)
                : draft.slots().stream()
                        .findFirst()
                        .map(slot -> new Appointment(slot.id(), slot.day(), slot.from(), slot.to(), slot.place()))
                        .orElseThrow();
    }
}
