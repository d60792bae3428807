package vn.sosuckhoe.reminder.campaign;

import io.smallrye.mutiny.Uni;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.sosuckhoe.reminder.campaign.Campaign.State;
import vn.sosuckhoe.reminder.campaign.Change.Done;
import vn.sosuckhoe.reminder.campaign.Change.NotThere;
import vn.sosuckhoe.reminder.campaign.Change.TooLate;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;

/**
 * The campaigns of a facility. A campaign of another facility, or of a commune that is not theirs, is not there. Of two
 * changes at once one is made, and the other is told how the campaign stands now.
 */
@ApplicationScoped
public class Campaigns {

    private static final int SHOWN = 100;

    private static final String OF_FACILITY =
            "from Campaign where facility = ?1 and commune in ?2 order by createdAt desc, id";

    private static final String SLOTS = "from CampaignSlot where campaign = ?1 order by id";

    private final Mutiny.SessionFactory sessions;

    Campaigns(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Newest first, at most {@value #SHOWN}, without their slots. */
    public Uni<List<Campaign>> of(Office office) {
        return sessions.withSession(session -> session.createSelectionQuery(OF_FACILITY, StoredCampaign.class)
                .setParameter(1, office.facility())
                .setParameter(2, office.communes())
                .setMaxResults(SHOWN)
                .getResultList()
                .map(found -> found.stream()
                        .map(campaign -> campaign.toCampaign(List.of()))
                        .toList()));
    }

    public Uni<Optional<Campaign>> find(Office office, UUID id) {
        return sessions.withSession(session -> theirs(session, office, id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : shown(session, id, found.get()).map(Optional::of)));
    }

    /** Begins one under an id that was chosen where the form is, however often it is sent. */
    public Uni<Change> begin(Office office, UUID id, Draft draft, OffsetDateTime now) {
        return sessions.withTransaction(
                        session -> session.find(StoredCampaign.class, id).chain(known -> {
                            if (known != null) {
                                return known.belongsTo(office)
                                        ? shown(session, id, known).map(Done::new)
                                        : Uni.createFrom().<Change>item(new NotThere());
                            }
                            var campaign = new StoredCampaign(id, office, draft, now);
                            return session.persist(campaign)
                                    .chain(session::flush)
                                    .<Change>map(done -> new Done(campaign.toCampaign(List.of())));
                        }))
                .onFailure(ConstraintViolationException.class)
                .recoverWithUni(() -> asItStands(office, id));
    }

    /** What staff decide, as long as nothing is confirmed. */
    public Uni<Change> decide(Office office, UUID id, int version, Draft draft, OffsetDateTime now) {
        return change(office, id, shown -> stands(shown, version), (session, campaign) -> {
            campaign.decide(draft, now);
            return slots(session, id)
                    .chain(old -> session.removeAll(old.toArray()))
                    .chain(session::flush)
                    .chain(() -> session.persistAll(draft.slots().stream()
                            .map(slot -> new StoredSlot(id, slot))
                            .toArray()));
        });
    }

    /** From here on the campaign goes its way at the time that was set. */
    public Uni<Change> confirm(Office office, UUID id, int version, OffsetDateTime sendAt, OffsetDateTime now) {
        return become(
                office,
                id,
                shown -> stands(shown, version) && shown.draft().isComplete(),
                campaign -> campaign.confirm(sendAt, now));
    }

    public Uni<Change> stop(Office office, UUID id, OffsetDateTime now) {
        return become(office, id, shown -> shown.state().isAtWork(), campaign -> campaign.become(State.STOPPED, now));
    }

    public Uni<Change> resume(Office office, UUID id, OffsetDateTime now) {
        return become(office, id, shown -> shown.state() == State.STOPPED, campaign -> campaign.resume(now));
    }

    /** For good, whatever has been sent. */
    public Uni<Change> giveUp(Office office, UUID id, OffsetDateTime now) {
        return become(
                office, id, shown -> shown.state() != State.CLOSED, campaign -> campaign.become(State.CLOSED, now));
    }

    private Uni<Change> become(Office office, UUID id, Predicate<Campaign> may, Consumer<StoredCampaign> step) {
        return change(office, id, may, (session, campaign) -> {
            step.accept(campaign);
            return Uni.createFrom().voidItem();
        });
    }

    private Uni<Change> change(
            Office office, UUID id, Predicate<Campaign> may, BiFunction<Mutiny.Session, StoredCampaign, Uni<?>> step) {
        return sessions.withTransaction(session -> theirs(session, office, id)
                        .chain(found -> found.isEmpty()
                                ? Uni.createFrom().<Change>item(new NotThere())
                                : shown(session, id, found.get())
                                        .chain(shown -> may.test(shown)
                                                ? step.apply(session, found.get())
                                                        .chain(session::flush)
                                                        .chain(() -> shown(session, id, found.get()))
                                                        .<Change>map(Done::new)
                                                : Uni.createFrom().<Change>item(new TooLate(shown)))))
                .onFailure(OptimisticLockException.class)
                .recoverWithUni(() -> asItStands(office, id));
    }

    private Uni<Change> asItStands(Office office, UUID id) {
        return find(office, id).map(found -> found.<Change>map(TooLate::new).orElseGet(NotThere::new));
    }

    private static Uni<Optional<StoredCampaign>> theirs(Mutiny.Session session, Office office, UUID id) {
        return session.find(StoredCampaign.class, id)
                .map(found -> Optional.ofNullable(found).filter(campaign -> campaign.belongsTo(office)));
    }

    private static Uni<Campaign> shown(Mutiny.Session session, UUID id, StoredCampaign campaign) {
        return slots(session, id)
                .map(slots -> campaign.toCampaign(
                        slots.stream().map(StoredSlot::toSlot).toList()));
    }

    private static Uni<List<StoredSlot>> slots(Mutiny.Session session, UUID id) {
        return session.createSelectionQuery(SLOTS, StoredSlot.class)
                .setParameter(1, id)
                .getResultList();
    }

    private static boolean stands(Campaign shown, int version) {
        return shown.state() == State.DRAFT && shown.version() == version;
    }
}
