package vn.sosuckhoe.reminder.outcome;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;
import vn.sosuckhoe.reminder.campaign.message.Ways;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What becomes of invitations: who came, that a result is there, that it is said again. Any replica may do it and all of
 * them at once: everything is noted once, where it is done.
 */
@ApplicationScoped
public class Outcomes {

    private static final Logger LOG = Logger.getLogger(Outcomes.class);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Arrivals arrivals;
    private final FollowUps followUps;
    private final Clock clock;
    private final boolean works;

    Outcomes(Arrivals arrivals, FollowUps followUps, Clock clock, Ways ways) {
        this.arrivals = arrivals;
        this.followUps = followUps;
        this.clock = clock;
        this.works = ways.inviting();
    }

    @Scheduled(every = "${reminder.outcome.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return works
                ? round().onFailure()
                        .invoke(failure -> LOG.warnf(
                                "what became of invitations is looked at again: %s",
                                failure.getClass().getName()))
                        .onFailure()
                        .recoverWithNull()
                : Uni.createFrom().voidItem();
    }

    /** First who came, so that nobody is told to come who has. */
    public Uni<Void> round() {
        return arrivals.running().chain(campaigns -> inTurn(campaigns.stream().map(this::follow)));
    }

    private Uni<Void> follow(Running campaign) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, VIETNAM);
        return arrivals.note(campaign, today)
                .chain(came -> campaign.sends()
                        ? tell(campaign, today, now)
                        : Uni.createFrom().voidItem())
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "campaign %s waits: %s",
                        campaign.campaign(), failure.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> tell(Running campaign, LocalDate today, Instant now) {
        var results = Answered.of(campaign.list()).result()
                ? Stream.of(followUps.results(campaign.campaign(), now))
                : Stream.<Uni<Void>>empty();
        var repeats = Repeat.on(today, campaign.before(), campaign.after()).stream()
                .map(repeat -> followUps.repeat(campaign.campaign(), repeat, now));
        return inTurn(Stream.concat(results, repeats));
    }

    private static Uni<Void> inTurn(Stream<Uni<Void>> all) {
        return Multi.createFrom()
                .items(all)
                .onItem()
                .transformToUniAndConcatenate(one -> one)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
