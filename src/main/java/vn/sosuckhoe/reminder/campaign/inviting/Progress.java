package vn.sosuckhoe.reminder.campaign.inviting;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.campaign.Campaigns;
import vn.sosuckhoe.reminder.campaign.Selections;
import vn.sosuckhoe.reminder.plan.Seats;
import vn.sosuckhoe.roll.desk.Selection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The steps that a campaign takes by itself, and how far it has got. What staff decide is with {@link Campaigns}; the
 * version counts here as well, so that neither overwrites the other.
 */
@ApplicationScoped
class Progress {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String BEGIN = """
            update campaign set state = 'INVITING', version = version + 1
            where id in (select id from campaign where state = 'READY' and send_at <= $1 for update skip locked)
            """;

    private static final String INVITING = "select id from campaign where state = 'INVITING' order by send_at, id";

    private static final String HOLD = """
            select selection, invited_to from campaign
            where id = $1 and state = 'INVITING' for update skip locked
            """;

    private static final String MOVE = "update campaign set invited_to = $2 where id = $1";

    private static final String SENT = """
            update campaign set state = 'SENT', version = version + 1
            where id = $1 and state = 'INVITING' and invited_to = $2
              and not exists (select from invitation where campaign = $1 and told_at is null and ended_at is null)
            """;

    private static final String SLOTS = """
            select id, hamlet_key, capacity, taken from campaign_slot
            where campaign = $1 order by day, from_time, id
            """;

    // the last repeat is over as well; what was stopped and never resumed does not stay for ever
    private static final String CLOSE = """
            update campaign set state = 'CLOSED', version = version + 1
            where state in ('SENT', 'STOPPED')
              and window_until + coalesce((select max(day) from unnest(after_days) as day), 0) + 7 < $1
            """;

    /** @param invitedTo the last citizen of the selection who was invited, {@code null} for none */
    record Cursor(Selection selection, UUID invitedTo) {

        /** Nobody of the selection is left. */
        static final UUID END = new UUID(-1, -1);

        boolean isAtEnd() {
            return END.equals(invitedTo);
        }
    }

    Uni<Void> begin(SqlClient client, Instant now) {
        return client.preparedQuery(BEGIN)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    Uni<List<UUID>> inviting(SqlClient client) {
        return client.query(INVITING).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID(0))
                .toList());
    }

    /** Nobody else can change the campaign as long as the transaction lasts; empty where it is not to be gone on with. */
    Uni<Optional<Cursor>> hold(SqlClient tx, UUID campaign) {
        return tx.preparedQuery(HOLD).execute(Tuple.of(campaign)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .findFirst()
                .map(row -> new Cursor(Selections.read(row.getString(0)), row.getUUID(1))));
    }

    Uni<Void> move(SqlClient tx, UUID campaign, UUID last) {
        return tx.preparedQuery(MOVE).execute(Tuple.of(campaign, last)).replaceWithVoid();
    }

    Uni<List<Seats.Slot>> slots(SqlClient tx, UUID campaign) {
        return tx.preparedQuery(SLOTS).execute(Tuple.of(campaign)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> new Seats.Slot(row.getInteger(0), row.getString(1), row.getInteger(2), row.getInteger(3)))
                .toList());
    }

    Uni<Boolean> sent(SqlClient client, UUID campaign) {
        return client.preparedQuery(SENT)
                .execute(Tuple.of(campaign, Cursor.END))
                .map(rows -> rows.rowCount() > 0);
    }

    Uni<Void> close(SqlClient client, Instant now) {
        return client.preparedQuery(CLOSE)
                .execute(Tuple.of(LocalDate.ofInstant(now, VIETNAM)))
                .replaceWithVoid();
    }
}
