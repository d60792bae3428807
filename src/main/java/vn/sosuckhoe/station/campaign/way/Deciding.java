package vn.sosuckhoe.station.campaign.way;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.portal.words.Stepping;
import vn.sosuckhoe.reminder.campaign.Campaign;
import vn.sosuckhoe.reminder.campaign.Campaigns;
import vn.sosuckhoe.reminder.campaign.Change;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.station.campaign.Door;
import vn.sosuckhoe.station.campaign.Door.Visit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** What every step does: let in, take what was decided, and lead on. */
@ApplicationScoped
public class Deciding {

    private final Door door;
    private final Campaigns campaigns;
    private final Clock clock;

    Deciding(Door door, Campaigns campaigns, Clock clock) {
        this.door = door;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** A campaign that is on its way is not prepared any more: its page tells how it goes. */
    public Uni<Response> open(String id, Function<Visit, Uni<Response>> show) {
        return door.open(id)
                .chain(visit -> visit.campaign().state() == Campaign.State.DRAFT
                        ? show.apply(visit)
                        : Uni.createFrom().item(Door.to(visit.path())));
    }

    /** What a step reads from its form; empty where something is wrong with it, which is noted there. */
    @FunctionalInterface
    public interface Reading {
        Optional<Draft> read(Visit visit, Typed typed);
    }

    /** The page of a step. */
    @FunctionalInterface
    public interface Showing {
        Uni<Response> show(Visit visit, Shown shown);
    }

    public static Typed typed(Visit visit, Map<String, List<String>> sent) {
        return new Typed(sent, visit.desk().asked().wording().of(Stepping.class));
    }

    /**
     * Takes what was decided and leads on; what is wrong, or comes too late, leads to the same page once more.
     *
     * @param next where it leads when the next step is wanted, {@code here} when this one is to be seen again
     */
    public Uni<Response> decide(Visit visit, Typed typed, String next, String here, Reading reading, Showing showing) {
        return reading.read(visit, typed)
                .map(draft -> taken(
                        visit,
                        campaigns.decide(visit.office(), visit.campaign().id(), version(typed), draft, now()),
                        visit.path() + (typed.is("viec", "tiep") ? next : here),
                        showing))
                .orElseGet(() -> showing.show(visit, Shown.wrong(typed)));
    }

    public Uni<Response> confirm(Visit visit, Typed typed, OffsetDateTime sendAt, Showing showing) {
        return taken(
                visit,
                campaigns.confirm(visit.office(), visit.campaign().id(), version(typed), sendAt, now()),
                visit.path(),
                showing);
    }

    private Uni<Response> taken(Visit visit, Uni<Change> change, String next, Showing showing) {
        return change.chain(made -> {
            var campaign = Door.campaign(made);
            if (made instanceof Change.Done) {
                return Uni.createFrom().item(Door.to(next));
            }
            return campaign.state() == Campaign.State.DRAFT
                    ? showing.show(
                            new Visit(visit.desk(), campaign),
                            Shown.late(visit.desk()
                                    .asked()
                                    .wording()
                                    .of(Stepping.class)
                                    .changedElsewhere()))
                    : Uni.createFrom().item(Door.to(visit.path()));
        });
    }

    private static int version(Typed typed) {
        return typed.number("phien-ban", 0, 999_999).orElse(-1);
    }
}
