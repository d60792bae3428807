package vn.sosuckhoe.reminder.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.inbox.Invitation.Answer;
import vn.sosuckhoe.reminder.inbox.Reply.Fate;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What those who are invited answer. Places are counted in the transaction that takes one, so that two cannot both have
 * the last.
 */
@ApplicationScoped
public class Answers {

    /** Two answers of one person come one after the other. */
    private static final String HOLD = """
            select slot from invitation where citizen = $1 and campaign = $2 for update
            """;

    /** Always in the same order, or two who change places would wait for each other. */
    private static final String HOLD_SLOTS = """
            select id from campaign_slot where campaign = $1 and id = any ($2::integer[]) order by id for update
            """;

    private static final String TAKE = """
            update campaign_slot set taken = taken + 1
            where campaign = $1 and id = $2 and taken < capacity and day + to_time > $3
            """;

    private static final String GIVE_BACK = """
            update campaign_slot set taken = taken - 1 where campaign = $1 and id = $2 and taken > 0
            """;

    private static final String NOTE = """
            update invitation
            set answer = $3, slot = $4, answered_at = now(), opened_at = coalesce(opened_at, now())
            where citizen = $1 and campaign = $2
            """;

    private final Pool pool;
    private final Inbox inbox;

    Answers(Pool pool, Inbox inbox) {
        this.pool = pool;
        this.inbox = inbox;
    }

    /** The answer may be changed until the last day on which somebody can come. */
    public Uni<Fate> answer(Sight sight, UUID campaign, Reply reply, LocalDateTime now) {
        return pool.withTransaction(tx -> inbox.unread(tx, sight, campaign)
                .chain(seen -> seen == null
                        ? fate(Fate.UNKNOWN)
                        // read again under the lock: another answer may have come between
                        : tx.preparedQuery(HOLD)
                                .execute(Tuple.of(seen.citizen(), campaign))
                                .chain(held -> inbox.unread(tx, sight, campaign))
                                .chain(held -> held.isOpen(now) ? noted(tx, held, reply, now) : fate(Fate.TOO_LATE))));
    }

    private static Uni<Fate> noted(SqlClient tx, Invitation held, Reply reply, LocalDateTime now) {
        var slot = held.slot() == null ? null : held.slot().id();
        if (reply instanceof Reply.Cannot) {
            return change(tx, held, Answer.CANNOT, slot, null, now);
        }
        if (reply instanceof Reply.Other other && (slot == null || other.slot() != slot)) {
            return change(tx, held, Answer.OTHER_SLOT, slot, other.slot(), now);
        }
        return held.needsSlot(now) ? fate(Fate.CHOOSE) : change(tx, held, Answer.CONFIRMED, slot, slot, now);
    }

    private static Uni<Fate> change(
            SqlClient tx, Invitation held, Answer answer, Integer from, Integer to, LocalDateTime now) {
        if (from == null ? to == null : from.equals(to)) {
            return note(tx, held, answer, to);
        }
        var both = Stream.of(from, to).filter(each -> each != null).toArray(Integer[]::new);
        return tx.preparedQuery(HOLD_SLOTS)
                .execute(Tuple.of(held.campaign(), both))
                .chain(locked -> take(tx, held.campaign(), to, now))
                .chain(taken -> taken
                        ? giveBack(tx, held.campaign(), from).chain(() -> note(tx, held, answer, to))
                        : fate(Fate.FULL));
    }

    private static Uni<Boolean> take(SqlClient tx, UUID campaign, Integer slot, LocalDateTime now) {
        return slot == null
                ? Uni.createFrom().item(true)
                : tx.preparedQuery(TAKE).execute(Tuple.of(campaign, slot, now)).map(rows -> rows.rowCount() == 1);
    }

    private static Uni<Void> giveBack(SqlClient tx, UUID campaign, Integer slot) {
        return slot == null
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(GIVE_BACK).execute(Tuple.of(campaign, slot)).replaceWithVoid();
    }

    private static Uni<Fate> note(SqlClient tx, Invitation held, Answer answer, Integer slot) {
        return tx.preparedQuery(NOTE)
                .execute(Tuple.from(Arrays.asList(held.citizen(), held.campaign(), answer.name(), slot)))
                .replaceWith(Fate.NOTED);
    }

    private static Uni<Fate> fate(Fate fate) {
        return Uni.createFrom().item(fate);
    }
}
