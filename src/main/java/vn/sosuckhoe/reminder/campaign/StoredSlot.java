package vn.sosuckhoe.reminder.campaign;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A slot on its shelf. How many were given it is counted by who gives it. */
@Entity(name = "CampaignSlot")
@Table(name = "campaign_slot")
@IdClass(StoredSlot.Key.class)
class StoredSlot {

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID campaign;
        private int id;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.campaign.equals(campaign) && key.id == id;
        }

        @Override
        public int hashCode() {
            return Objects.hash(campaign, id);
        }
    }

    @Id
    private UUID campaign;

    @Id
    private int id;

    @Column(name = "hamlet_key")
    private String hamletKey;

    private String hamlet;

    private LocalDate day;

    @Column(name = "from_time")
    private LocalTime from;

    @Column(name = "to_time")
    private LocalTime to;

    private String place;

    private int capacity;

    @Column(updatable = false)
    private int taken;

    protected StoredSlot() {}

    StoredSlot(UUID campaign, Slot slot) {
        this.campaign = campaign;
        this.id = slot.id();
        this.hamletKey = slot.hamletKey();
        this.hamlet = slot.hamlet();
        this.day = slot.day();
        this.from = slot.from();
        this.to = slot.to();
        this.place = slot.place();
        this.capacity = slot.capacity();
    }

    Slot toSlot() {
        return new Slot(id, hamletKey, hamlet, day, from, to, place, capacity, taken);
    }
}
