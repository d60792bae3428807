package vn.sosuckhoe.reminder.campaign.message;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.choice.Choices;
import vn.sosuckhoe.reminder.discretion.Own;
import vn.sosuckhoe.reminder.plan.Appointment;
import vn.sosuckhoe.reminder.plan.Invitee;
import vn.sosuckhoe.roll.desk.WorkList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** Who of those invited is to be written to, by which ways, and for when. */
@ApplicationScoped
class Addressees {

    // who has moved away is not this station's to write to any more
    private static final String OF = """
            select i.citizen, r.name, r.phone, r.phone_of, r.email, s.id, s.day, s.from_time, s.to_time, s.place
            from invitation i
            join roll r on r.citizen = i.citizen and r.commune = i.commune
                       and r.generation = (select id from generation where state = 'live')
            left join campaign_slot s on s.campaign = i.campaign and s.id = i.slot
            where i.campaign = $1 and i.citizen = any ($2) and i.ended_at is null
            order by i.hamlet_key, i.household, r.head desc nulls last, i.citizen
            """;

    private final Choices choices;
    private final Own own;

    Addressees(Choices choices, Own own) {
        this.choices = choices;
        this.own = own;
    }

    /** Those of them who are invited, with the ways to them and what they chose. */
    Uni<List<Invitee>> of(SqlClient tx, UUID campaign, WorkList list, Collection<UUID> people, LocalDate today) {
        return Uni.combine()
                .all()
                .unis(
                        tx.preparedQuery(OF).execute(Tuple.of(campaign, people.toArray(UUID[]::new))),
                        choices.of(tx, people),
                        own.of(tx, list, people, today))
                .usingConcurrencyOf(1)
                .asTuple()
                .map(told -> StreamSupport.stream(told.getItem1().spliterator(), false)
                        .map(row -> new Invitee(
                                row.getUUID(0),
                                row.getString(1),
                                told.getItem3().phone(row.getString(2), row.getString(3)),
                                told.getItem3().isOwn(row.getUUID(0), row.getString(3)),
                                row.getString(4),
                                told.getItem3().devices(row.getUUID(0)),
                                told.getItem2().get(row.getUUID(0)),
                                appointment(row)))
                        .toList());
    }

    private static Appointment appointment(Row row) {
        return row.getInteger(5) == null
                ? null
                : new Appointment(
                        row.getInteger(5),
                        row.getLocalDate(6),
                        row.getLocalTime(7),
                        row.getLocalTime(8),
                        row.getString(9));
    }
}
