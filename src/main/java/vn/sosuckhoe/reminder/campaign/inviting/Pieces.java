package vn.sosuckhoe.reminder.campaign.inviting;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import vn.sosuckhoe.reminder.campaign.inviting.Invitations.Untold;
import vn.sosuckhoe.reminder.campaign.inviting.Progress.Cursor;
import vn.sosuckhoe.reminder.campaign.message.Invites;
import vn.sosuckhoe.reminder.delivery.Outbox;
import vn.sosuckhoe.reminder.plan.Seats;
import vn.sosuckhoe.reminder.plan.Wave;
import vn.sosuckhoe.roll.desk.Listed;
import vn.sosuckhoe.roll.desk.Lists;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** One piece of inviting, in one transaction that holds the campaign. */
@ApplicationScoped
class Pieces {

    static final int SIZE = 500;

    /** What is left to do. */
    enum Step {
        MORE,
        DONE,
        /** stopped, given up, or another replica is at it */
        NOT_MINE
    }

    private final Pool pool;
    private final Progress progress;
    private final Invitations invitations;
    private final Invites invites;
    private final Outbox outbox;
    private final Lists lists;
    private final Clock clock;

    Pieces(
            @ReactiveDataSource("reminder") Pool pool,
            Progress progress,
            Invitations invitations,
            Invites invites,
            Outbox outbox,
            Lists lists,
            Clock clock) {
        this.pool = pool;
        this.progress = progress;
        this.invitations = invitations;
        this.invites = invites;
        this.outbox = outbox;
        this.lists = lists;
        this.clock = clock;
    }

    /** The next people of the selection get their invitation, and the cursor moves behind them. */
    Uni<Step> next(UUID campaign) {
        return pool.withTransaction(tx -> progress.hold(tx, campaign)
                .chain(held -> held.isEmpty()
                        ? Uni.createFrom().item(Step.NOT_MINE)
                        : held.get().isAtEnd() ? Uni.createFrom().item(Step.DONE) : next(tx, campaign, held.get())));
    }

    private Uni<Step> next(SqlClient tx, UUID campaign, Cursor held) {
        return lists.ids(held.selection(), LocalDate.now(clock), held.invitedTo(), SIZE)
                .chain(people -> {
                    var books = people.stream().map(Listed::book).toList();
                    var last = people.size() < SIZE ? Cursor.END : books.get(books.size() - 1);
                    return invitations
                            .invite(tx, campaign, held.selection().commune(), books)
                            .chain(() -> progress.move(tx, campaign, last))
                            .replaceWith(Cursor.END.equals(last) ? Step.DONE : Step.MORE);
                });
    }

    Uni<List<Invitations.Waiting>> waiting(UUID campaign) {
        return invitations.waiting(pool, campaign);
    }

    /** Gives these people their times, as far as they have not chosen one themselves, puts their messages, and notes who gets a slip; whether it was ours to do. */
    Uni<Boolean> tell(UUID campaign, List<UUID> people, Instant now) {
        return pool.withTransaction(tx -> progress.hold(tx, campaign)
                .chain(held -> held.isEmpty()
                        ? Uni.createFrom().item(false)
                        : tell(tx, campaign, people, now).replaceWith(true)));
    }

    private Uni<Void> tell(SqlClient tx, UUID campaign, List<UUID> people, Instant now) {
        return invitations.stillWaiting(tx, campaign, people).chain(untold -> {
            var books = untold.stream().map(each -> each.guest().book()).toList();
            var free = untold.stream().filter(Untold::free).map(Untold::guest).toList();
            var wanted = untold.stream()
                    .filter(Untold::wanted)
                    .map(each -> each.guest().book())
                    .toList();
            return progress.slots(tx, campaign)
                    .chain(slots -> invitations.seat(tx, campaign, Seats.assign(free, slots)))
                    .chain(() -> invites.write(tx, campaign, wanted, Wave.FIRST, now))
                    .chain(written -> outbox.put(tx, written.messages())
                            .chain(() -> invitations.told(tx, campaign, books, written.slips())));
        });
    }
}
