package vn.sosuckhoe.projection.rebuild;

import io.vertx.mutiny.sqlclient.Pool;
import vn.sosuckhoe.book.binding.Bindery;
import vn.sosuckhoe.book.binding.Generations;
import vn.sosuckhoe.book.binding.Generations.Generation;
import vn.sosuckhoe.book.binding.Generations.State;
import vn.sosuckhoe.projection.work.Lanes;
import vn.sosuckhoe.projection.work.Press;
import vn.sosuckhoe.projection.work.Queue;
import vn.sosuckhoe.projection.work.Transactions;
import vn.sosuckhoe.roll.ledger.Ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static vn.sosuckhoe.projection.work.Transactions.await;

/**
 * A new generation of books beside the live one. Workers write both from its start on; this one fills in what does not
 * change meanwhile, lane by lane.
 *
 * <pre>{@code
 * try (var rebuild = Rebuild.start(pool, press, shape, pace).orElseThrow()) {
 *     rebuild.build();
 *     rebuild.commit();
 * }
 * }</pre>
 *
 * Closed without commit, what was built is thrown away. The one that builds holds a lock for as long as its connection
 * lives; {@link #recover} takes that lock and so knows that what it finds half-finished is nobody's.
 */
public final class Rebuild implements AutoCloseable {

    private static final int SLICE = 100;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Pool pool;
    private final Press press;
    private final Pace pace;
    private final BuilderLock lock;
    private final Generation live;
    private final int building;

    private Rebuild(Pool pool, Press press, Pace pace, BuilderLock lock, Generation live, int building) {
        this.pool = pool;
        this.press = press;
        this.pace = pace;
        this.lock = lock;
        this.live = live;
        this.building = building;
    }

    /** Begins a generation; empty where somebody is building already, here or in another replica. */
    public static Optional<Rebuild> start(Pool pool, Press press, int shape, Pace pace) {
        return BuilderLock.take(pool).map(lock -> start(pool, press, shape, pace, lock));
    }

    private static Rebuild start(Pool pool, Press press, int shape, Pace pace, BuilderLock lock) {
        try {
            clearAway(pool);
            var live = await(Generations.all(pool)).stream()
                    .filter(generation -> generation.state() == State.LIVE)
                    .findFirst()
                    .orElseThrow();
            return new Rebuild(pool, press, pace, lock, live, await(Generations.begin(pool, shape)));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Throws away what a builder left that is no more, and old books that are read no more; false if somebody builds. */
    public static boolean recover(Pool pool) {
        var taken = BuilderLock.take(pool);
        taken.ifPresent(lock -> {
            try (lock) {
                clearAway(pool);
            }
        });
        return taken.isPresent();
    }

    public Generation live() {
        return live;
    }

    /** Makes all books anew; those that cannot be made are carried over. How many people it was. */
    public long build() {
        var people = 0L;
        for (var lane = 0; lane < Lanes.COUNT; lane++) {
            await(Queue.unpark(pool, lane));
            var last = BEFORE_ALL;
            while (last != null) {
                var done = slice(lane, last);
                people += done.size();
                last = done.isEmpty() ? null : done.get(done.size() - 1);
                pace.after(done.size());
            }
        }
        return people;
    }

    private List<UUID> slice(int lane, UUID after) {
        return Transactions.in(pool, transaction -> {
            await(Lanes.hold(transaction, lane));
            if (!await(Generations.holdBuilding(transaction, building))) {
                throw new IllegalStateException("the generation that was building is gone");
            }
            var revisions = await(Queue.slice(transaction, lane, after, SLICE));
            if (!revisions.isEmpty()) {
                var sheet = press.print(transaction, revisions);
                var newer = await(Bindery.put(transaction, building, sheet.books()));
                await(Ledger.put(transaction, building, sheet.listings(newer)));
                await(Bindery.carryOver(transaction, live.id(), building, sheet.failed()));
                await(Ledger.carryOver(transaction, live.id(), building, sheet.failed()));
            }
            return List.copyOf(revisions.keySet());
        });
    }

    public Comparison compare() {
        return await(Comparison.of(pool, live.id(), building));
    }

    /**
     * From here on readers read the new generation; the old one is cleared away when this is closed.
     *
     * @throws IllegalStateException if books are missing in the new one: then nothing has changed
     */
    public void commit() {
        var comparison = compare();
        if (!comparison.isComplete()) {
            throw new IllegalStateException("the new generation is not complete: " + comparison);
        }
        Transactions.in(pool, transaction -> {
            if (!await(Generations.goLive(transaction, building))) {
                throw new IllegalStateException("the generation that was building is gone");
            }
            return null;
        });
    }

    @Override
    public void close() {
        try (lock) {
            clearAway(pool);
        }
    }

    /** Only the one who holds the builder's lock does this: what is building then is nobody's, or its own and given up. */
    private static void clearAway(Pool pool) {
        await(Generations.giveUp(pool));
        await(Generations.all(pool)).stream()
                .filter(generation -> generation.state() == State.RETIRED)
                .forEach(generation -> {
                    for (var lane = 0; lane < Lanes.COUNT; lane++) {
                        clearLane(pool, generation.id(), lane);
                    }
                    await(Generations.forget(pool, generation.id()));
                });
    }

    private static void clearLane(Pool pool, int generation, int lane) {
        var last = BEFORE_ALL;
        while (last != null) {
            var from = last;
            last = Transactions.in(pool, transaction -> {
                await(Lanes.hold(transaction, lane));
                Collection<UUID> citizens =
                        await(Queue.slice(transaction, lane, from, SLICE)).keySet();
                await(Bindery.takeAway(transaction, generation, citizens));
                await(Ledger.takeAway(transaction, generation, citizens));
                return citizens.stream().reduce((one, next) -> next).orElse(null);
            });
        }
    }
}
