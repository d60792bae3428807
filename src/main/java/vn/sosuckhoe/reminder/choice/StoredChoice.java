package vn.sosuckhoe.reminder.choice;

import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.choice.Choice.Quiet;
import vn.sosuckhoe.reminder.choice.Evidence.Chooser;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A choice as it stands. */
@Entity(name = "ContactChoice")
@Table(name = "contact_choice")
class StoredChoice {

    @Id
    private UUID citizen;

    private boolean sms;
    private boolean email;
    private boolean push;
    private boolean webhook;
    private String language;

    @Column(name = "quiet_from")
    private LocalTime quietFrom;

    @Column(name = "quiet_to")
    private LocalTime quietTo;

    /** Personal ID of the one who changed it last. */
    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected StoredChoice() {}

    StoredChoice(UUID citizen) {
        this.citizen = citizen;
    }

    boolean isOf(UUID book) {
        return citizen.equals(book);
    }

    void become(Choice choice, Chooser by, OffsetDateTime now) {
        sms = choice.allows(Channel.SMS);
        email = choice.allows(Channel.EMAIL);
        push = choice.allows(Channel.PUSH);
        webhook = choice.allows(Channel.WEBHOOK);
        language = choice.language();
        quietFrom = choice.quiet().from();
        quietTo = choice.quiet().to();
        changedBy = by.personalId();
        changedAt = now;
    }

    Choice toChoice() {
        var channels = EnumSet.noneOf(Channel.class);
        for (var channel : Channel.values()) {
            if (allows(channel)) {
                channels.add(channel);
            }
        }
        return new Choice(channels, language, new Quiet(quietFrom, quietTo));
    }

    private boolean allows(Channel channel) {
        return switch (channel) {
            case SMS -> sms;
            case EMAIL -> email;
            case PUSH -> push;
            case WEBHOOK -> webhook;
        };
    }
}
