package vn.sosuckhoe.reminder.campaign.inviting;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.jboss.logging.Logger;
import vn.sosuckhoe.reminder.campaign.message.Ways;
import vn.sosuckhoe.reminder.plan.Slices;
import vn.sosuckhoe.reminder.plan.Slices.Member;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Invites the people of campaigns whose time has come, in as many replicas as there are. Piece by piece, each in one
 * transaction that holds the campaign: one that dies leaves nothing half done, and whoever comes next goes on from there.
 */
@ApplicationScoped
public class Inviting {

    private static final Logger LOG = Logger.getLogger(Inviting.class);

    private final Pool pool;
    private final Progress progress;
    private final Following following;
    private final Pieces pieces;
    private final Clock clock;
    private final boolean works;

    Inviting(
            @ReactiveDataSource("reminder") Pool pool,
            Progress progress,
            Following following,
            Pieces pieces,
            Clock clock,
            Ways ways) {
        this.pool = pool;
        this.progress = progress;
        this.following = following;
        this.pieces = pieces;
        this.clock = clock;
        this.works = ways.inviting();
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return works
                ? round().onFailure()
                        .invoke(failure -> LOG.warnf(
                                "inviting is tried again: %s",
                                failure.getClass().getName()))
                        .onFailure()
                        .recoverWithNull()
                : Uni.createFrom().voidItem();
    }

    /** Everything that is to be done now; messages of a campaign that was stopped, resumed or given up follow it. */
    public Uni<Void> round() {
        return following
                .everywhere(pool)
                .chain(() -> progress.begin(pool, clock.instant()))
                .chain(() -> progress.inviting(pool))
                .chain(campaigns -> Multi.createFrom()
                        .iterable(campaigns)
                        .onItem()
                        .transformToUniAndConcatenate(this::invite)
                        .collect()
                        .last())
                .chain(() -> progress.close(pool, clock.instant()))
                .replaceWithVoid();
    }

    private Uni<Boolean> invite(UUID campaign) {
        return everybody(campaign)
                .chain(gone -> gone ? tell(campaign) : Uni.createFrom().item(false))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "campaign %s waits: %s", campaign, failure.getClass().getName()))
                .onFailure()
                .recoverWithItem(false);
    }

    /** First everybody gets the invitation, which stands in the portal from then on; whether it is still to go on. */
    private Uni<Boolean> everybody(UUID campaign) {
        return pieces.next(campaign).chain(step -> switch (step) {
            case MORE -> everybody(campaign);
            case DONE -> Uni.createFrom().item(true);
            case NOT_MINE -> Uni.createFrom().item(false);
        });
    }

    /** Then times are given and messages written, by those who belong together. */
    private Uni<Boolean> tell(UUID campaign) {
        return pieces.waiting(campaign).chain(waiting -> tell(campaign, slices(waiting)));
    }

    private Uni<Boolean> tell(UUID campaign, List<List<UUID>> slices) {
        if (slices.isEmpty()) {
            return progress.sent(pool, campaign);
        }
        return pieces.tell(campaign, slices.get(0), clock.instant())
                .chain(mine -> mine
                        ? tell(campaign, slices.subList(1, slices.size()))
                        : Uni.createFrom().item(false));
    }

    private static List<List<UUID>> slices(List<Invitations.Waiting> waiting) {
        return Slices.of(
                waiting.stream()
                        .map(each -> new Member(
                                each.book(),
                                each.hamletKey(),
                                each.household(),
                                Stream.of(each.phone(), each.email())
                                        .filter(way -> way != null)
                                        .toList()))
                        .toList(),
                Pieces.SIZE);
    }
}
