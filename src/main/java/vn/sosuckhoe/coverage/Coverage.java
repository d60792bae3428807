package vn.sosuckhoe.coverage;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;
import vn.sosuckhoe.coverage.count.Census;
import vn.sosuckhoe.coverage.count.Scope;
import vn.sosuckhoe.coverage.hiding.Hiding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How far care reaches.
 *
 * <p>A province is told one version of its figures a day, counted by night and kept for all replicas. Versions that differ
 * by minutes, or from one replica to the next, could be subtracted: what is between two of them is one person, and whoever
 * knows who was at the station just then knows what was found. What was hidden stays hidden for the rest of the month, see
 * {@link Hiding}; for good would hide everything in the end. When a service did not run by night, the figures of the
 * night before stand for a day, and say so.
 */
@ApplicationScoped
public class Coverage {

    private static final Logger LOG = Logger.getLogger(Coverage.class);

    private final Census census;
    private final ToldFigures told;
    private final Clock clock;

    Coverage(Census census, ToldFigures told, Clock clock) {
        this.census = census;
        this.told = told;
        this.clock = clock;
    }

    /** By hamlet, every count as it is: for the staff of this commune, who see its people by name anyway. */
    public Uni<Figures> ofCommune(String commune) {
        return census.of(Scope.COMMUNE, commune, LocalDate.now(clock), OffsetDateTime.now(clock));
    }

    /** By commune, small counts hidden; where nothing was told yet, or not last night, nobody waits for the next. */
    public Uni<Figures> ofProvince(String province) {
        return told.latest(province)
                .chain(latest ->
                        isStale(latest) ? cut(province) : Uni.createFrom().item(latest));
    }

    @Scheduled(
            cron = "${coverage.cut.at}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> night() {
        return cut().onFailure().invoke(Coverage::notCounted).onFailure().recoverWithNull();
    }

    /** Figures of today for every province that has none; one that cannot be counted keeps no other from its own. */
    public Uni<Void> cut() {
        return census.provinces().chain(provinces -> Multi.createFrom()
                .iterable(provinces)
                .onItem()
                .transformToUniAndConcatenate(province -> cut(province)
                        .onFailure()
                        .invoke(Coverage::notCounted)
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .last()
                .replaceWithVoid());
    }

    /** Whoever counted at the same time, one version is kept and that one is told. */
    private Uni<Figures> cut(String province) {
        var today = LocalDate.now(clock);
        return told.latest(province)
                .chain(latest -> latest != null && !latest.day().isBefore(today)
                        ? Uni.createFrom().item(latest)
                        : census.of(Scope.PROVINCE, province, today, OffsetDateTime.now(clock))
                                .map(counted -> Hiding.hide(
                                        counted, Measures.PEOPLE, Measures.splits(), ofThisMonth(latest, today)))
                                .chain(figures -> figures.rows().isEmpty()
                                        ? Uni.createFrom().item(figures)
                                        : told.keep(province, figures).chain(() -> told.latest(province))));
    }

    private static void notCounted(Throwable failure) {
        LOG.warnf("figures of today were not counted: %s", failure.getClass().getName());
    }

    private boolean isStale(Figures latest) {
        return latest == null || latest.day().isBefore(LocalDate.now(clock).minusDays(1));
    }

    private static Figures ofThisMonth(Figures latest, LocalDate today) {
        return latest != null && YearMonth.from(latest.day()).equals(YearMonth.from(today)) ? latest : null;
    }
}
