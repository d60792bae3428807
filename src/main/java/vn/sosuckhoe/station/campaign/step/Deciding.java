package vn.sosuckhoe.station.campaign.step;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.reminder.campaign.Campaign;
import vn.sosuckhoe.reminder.campaign.Campaigns;
import vn.sosuckhoe.reminder.campaign.Change;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.station.campaign.Door;
import vn.sosuckhoe.station.campaign.Door.Visit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** What every step does: let in, take what was decided, and lead on. */
@ApplicationScoped
class Deciding {

    private final Door door;
    private final Campaigns campaigns;
    private final Clock clock;

    Deciding(Door door, Campaigns campaigns, Clock clock) {
        this.door = door;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** A campaign that is on its way is not prepared any more: its page tells how it goes. */
    Uni<Response> open(String id, Function<Visit, Uni<Response>> show) {
        return door.open(id)
                .chain(visit -> visit.campaign().state() == Campaign.State.DRAFT
                        ? show.apply(visit)
                        : Uni.createFrom().item(Door.to(visit.path())));
    }

    /**
     * @param next where it leads when it was taken
     * @param again the page once more, with a sentence, as the campaign stands now
     */
    Uni<Response> decide(
            Visit visit, Typed typed, Draft draft, String next, BiFunction<Visit, String, Uni<Response>> again) {
        return taken(
                visit,
                campaigns.decide(visit.office(), visit.campaign().id(), version(typed), draft, now()),
                next,
                again);
    }

    Uni<Response> confirm(
            Visit visit, Typed typed, OffsetDateTime sendAt, BiFunction<Visit, String, Uni<Response>> again) {
        return taken(
                visit,
                campaigns.confirm(visit.office(), visit.campaign().id(), version(typed), sendAt, now()),
                visit.path(),
                again);
    }

    private Uni<Response> taken(
            Visit visit, Uni<Change> change, String next, BiFunction<Visit, String, Uni<Response>> again) {
        return change.chain(made -> {
            var campaign = Door.campaign(made);
            if (made instanceof Change.Done) {
                return Uni.createFrom().item(Door.to(next));
            }
            return campaign.state() == Campaign.State.DRAFT
                    ? again.apply(
                            new Visit(visit.desk(), campaign),
                            visit.desk().asked().wording().of(Campaigning.class).changedElsewhere())
                    : Uni.createFrom().item(Door.to(visit.path()));
        });
    }

    private static int version(Typed typed) {
        return typed.number("phien-ban", 0, 999_999).orElse(-1);
    }
}
