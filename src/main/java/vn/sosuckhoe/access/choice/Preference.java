package vn.sosuckhoe.access.choice;

import java.time.OffsetDateTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One person's choices. */
@Entity
@Table(name = "preference")
class Preference {

    /** The personal ID. */
    @Id
    private String holder;

    @Column(nullable = false)
    private String language;

    @Column(name = "changed_at", nullable = false)
    private OffsetDateTime changedAt;

    protected Preference() {}

    Preference(String holder, String language, OffsetDateTime now) {
        this.holder = holder;
        choose(language, now);
    }

    void choose(String language, OffsetDateTime now) {
        this.language = language;
        this.changedAt = now;
    }

    String language() {
        return language;
    }
}
