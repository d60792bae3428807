package vn.sosuckhoe.reminder.choice;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.choice.Choice.Quiet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

import static java.util.stream.Collectors.toUnmodifiableMap;

/** What people chose. Whoever calls has opened the book first, or is the station's own planning. */
@ApplicationScoped
public class Choices {

    // what was chosen before two people turned out to be one still holds: a refusal must not be lost
    private static final String OF = """
            with recursive one as (
                select asked, asked as citizen from unnest($1::uuid[]) as asked
                union
                select one.asked, c.id from one join citizen c on c.merged_into = one.citizen
            )
            select distinct on (one.asked)
                   one.asked, sms, email, push, webhook, language, quiet_from, quiet_to
            from one join contact_choice choice on choice.citizen = one.citizen
            order by one.asked, changed_at desc
            """;

    /** For each of them; {@link Choice#UNMADE} of who never chose. */
    public Uni<Map<UUID, Choice>> of(SqlClient tx, Collection<UUID> citizens) {
        var asked = citizens.stream().distinct().toArray(UUID[]::new);
        return tx.preparedQuery(OF).execute(Tuple.of(asked)).map(rows -> {
            var made = StreamSupport.stream(rows.spliterator(), false)
                    .collect(toUnmodifiableMap(row -> row.getUUID(0), Choices::choice));
            return Stream.of(asked)
                    .collect(toUnmodifiableMap(each -> each, each -> made.getOrDefault(each, Choice.UNMADE)));
        });
    }

    private static Choice choice(Row row) {
        var channels = EnumSet.noneOf(Channel.class);
        for (var channel : Channel.values()) {
            if (row.getBoolean(channel.code())) {
                channels.add(channel);
            }
        }
        return new Choice(channels, row.getString(5), new Quiet(row.getLocalTime(6), row.getLocalTime(7)));
    }
}
