package vn.sosuckhoe.coverage;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import vn.sosuckhoe.coverage.count.Census;
import vn.sosuckhoe.coverage.count.Scope;
import vn.sosuckhoe.coverage.hiding.Hiding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;

/** How far care reaches. */
@ApplicationScoped
public class Coverage {

    /** To count a province takes seconds; its figures are this old at most. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Census census;
    private final Clock clock;
    // one entry a province somebody has asked for
    private final Map<String, Kept> provinces = new ConcurrentHashMap<>();

    Coverage(Census census, Clock clock) {
        this.census = census;
        this.clock = clock;
    }

    private record Kept(LocalDate day, Instant since, Uni<Figures> figures) {}

    /** By hamlet, every count as it is: for the staff of this commune, who see its people by name anyway. */
    public Uni<Figures> ofCommune(String commune) {
        return census.of(Scope.COMMUNE, commune, LocalDate.now(clock), OffsetDateTime.now(clock));
    }

    /** By commune, small counts hidden: what was counted is not told to anybody before. */
    public Uni<Figures> ofProvince(String province) {
        var kept = provinces.compute(province, (code, known) -> isFresh(known) ? known : counting(code));
        return here(kept.figures().onFailure().invoke(() -> provinces.remove(province, kept)));
    }

    /** Whoever waited for somebody else's count goes on as themselves. */
    private static Uni<Figures> here(Uni<Figures> figures) {
        var context = Vertx.currentContext();
        return context == null ? figures : figures.emitOn(rest -> context.runOnContext(any -> rest.run()));
    }

    private boolean isFresh(Kept kept) {
        return kept != null
                && kept.day().equals(LocalDate.now(clock))
                && !clock.instant().isBefore(kept.since())
                && clock.instant().isBefore(kept.since().plus(KEPT));
    }

    /** Many who ask at once wait for one count. */
    private Kept counting(String province) {
        var day = LocalDate.now(clock);
        var figures = census.of(Scope.PROVINCE, province, day, OffsetDateTime.now(clock))
                .map(counted -> Hiding.hide(counted, Measures.PEOPLE, Measures.splits()))
                .memoize()
                .indefinitely();
        return new Kept(day, clock.instant(), figures);
    }
}
