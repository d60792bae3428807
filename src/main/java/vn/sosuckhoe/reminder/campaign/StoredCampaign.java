package vn.sosuckhoe.reminder.campaign;

import org.hibernate.annotations.DynamicUpdate;
import vn.sosuckhoe.reminder.campaign.Campaign.State;
import vn.sosuckhoe.reminder.text.Templates;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A campaign on its way. Two who change it at once: the version lets one of them. How far inviting has got is not here:
 * that is written by who invites, and changes nothing for staff.
 */
@Entity(name = "Campaign")
@Table(name = "campaign")
@DynamicUpdate
class StoredCampaign {

    @Id
    private UUID id;

    @Version
    private int version;

    private String facility;

    private String commune;

    private String staff;

    @Column(name = "staff_name")
    private String staffName;

    private String title;

    private String template;

    private String wording;

    private String selection;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "send_at")
    private OffsetDateTime sendAt;

    private String place;

    private String bring;

    @Column(name = "window_from")
    private LocalDate from;

    @Column(name = "window_until")
    private LocalDate until;

    @Column(name = "before_days")
    private Integer[] before;

    @Column(name = "after_days")
    private Integer[] after;

    @Column(name = "created_at", updatable = false)
    private OffsetDateTime createdAt;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "invited_to", insertable = false, updatable = false)
    private UUID invitedTo;

    protected StoredCampaign() {}

    StoredCampaign(UUID id, Office office, Draft draft, OffsetDateTime now) {
        this.id = id;
        this.facility = office.facility();
        this.staff = office.user();
        this.staffName = office.name();
        this.wording = "";
        this.state = State.DRAFT;
        this.createdAt = now;
        decide(draft, now);
    }

    boolean belongsTo(Office office) {
        return facility.equals(office.facility()) && office.communes().contains(commune);
    }

    void decide(Draft draft, OffsetDateTime now) {
        commune = draft.selection().commune();
        title = draft.title();
        selection = Selections.write(draft.selection());
        template = draft.template();
        place = draft.place();
        bring = draft.bring();
        from = draft.from();
        until = draft.until();
        before = draft.before().toArray(Integer[]::new);
        after = draft.after().toArray(Integer[]::new);
        changedAt = now;
    }

    void confirm(OffsetDateTime at, OffsetDateTime now) {
        wording = Templates.of(template).orElseThrow().version();
        sendAt = at;
        become(State.READY, now);
    }

    /** Goes on where it was stopped; where everybody is invited already, who invites finds nothing to do. */
    void resume(OffsetDateTime now) {
        become(invitedTo == null ? State.READY : State.INVITING, now);
    }

    void become(State next, OffsetDateTime now) {
        state = next;
        changedAt = now;
    }

    Campaign toCampaign(List<Slot> slots) {
        return new Campaign(
                id,
                version,
                facility,
                commune,
                staffName,
                state,
                sendAt,
                wording,
                createdAt,
                new Draft(
                        title,
                        Selections.read(selection),
                        template,
                        place,
                        bring,
                        from,
                        until,
                        List.of(before),
                        List.of(after),
                        slots));
    }
}
