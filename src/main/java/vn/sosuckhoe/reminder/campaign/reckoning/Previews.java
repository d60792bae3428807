package vn.sosuckhoe.reminder.campaign.reckoning;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.reminder.campaign.message.Ways;
import vn.sosuckhoe.reminder.campaign.message.Writing;
import vn.sosuckhoe.reminder.discretion.Discretion;
import vn.sosuckhoe.reminder.plan.Appointment;
import vn.sosuckhoe.reminder.text.Moment;
import vn.sosuckhoe.reminder.text.SmsText;
import vn.sosuckhoe.reminder.text.Template.Message;
import vn.sosuckhoe.reminder.text.Templates;
import vn.sosuckhoe.reminder.text.Values;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** How a campaign's words will look, with somebody who does not exist in them. */
@ApplicationScoped
public class Previews {

    private static final String SOMEBODY = "Nguyễn Thị Ví Dụ";
    private static final String SOME_CODE = "K7M4QD9R";
    private static final LocalTime FROM = LocalTime.of(7, 30);
    private static final LocalTime TO = LocalTime.of(9, 0);
    private static final String STATION = "select name from facility where code = $1";

    private final Pool pool;
    private final Ways ways;

    Previews(Pool pool, Ways ways) {
        this.pool = pool;
        this.ways = ways;
    }

    /** @param sms as it is sent: without diacritics, in its parts */
    public record Preview(SmsText sms, Message email, Message push, String slip) {}

    /**
     * @param facility whose name stands in it
     * @param today for a time that has not been decided yet
     * @param language {@code vi} or {@code en}
     * @return empty where no message can be written: the place, or the address of the portal, is missing
     */
    public Uni<Optional<Preview>> of(Draft draft, String facility, LocalDate today, String language) {
        return pool.preparedQuery(STATION).execute(Tuple.of(facility)).map(rows -> {
            var name = StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getString(0))
                    .findFirst();
            return preview(draft, Writing.station(name.orElse(null)), today, language);
        });
    }

    private Optional<Preview> preview(Draft draft, String station, LocalDate today, String language) {
        var template = Templates.of(draft.template()).orElseThrow();
        var slot = slot(draft, today);
        var values = new Values(
                station,
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
    static Appointment slot(Draft draft, LocalDate today) {
        return draft.slots().stream()
                .findFirst()
                .map(slot -> new Appointment(slot.id(), slot.day(), slot.from(), slot.to(), slot.place()))
                .orElseGet(() -> new Appointment(1, today, FROM, TO, null));
    }
}
