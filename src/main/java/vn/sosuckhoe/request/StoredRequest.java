package vn.sosuckhoe.request;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.request.Request.State;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A request on its way. */
@Entity(name = "CitizenRequest")
@Table(name = "citizen_request")
@IdClass(StoredRequest.Key.class)
class StoredRequest {

    /** The citizen first, so that the table can be spread by citizen. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID citizen;
        private UUID id;

        protected Key() {}

        Key(UUID citizen, UUID id) {
            this.citizen = citizen;
            this.id = id;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.citizen.equals(citizen) && key.id.equals(id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(citizen, id);
        }
    }

    @Id
    private UUID citizen;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Report.Kind kind;

    private String vaccine;

    /** As precise as it was told. */
    private String day;

    private String words;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Personal ID of the one who sent it. */
    private String sender;

    @Column(name = "sender_name")
    private String senderName;

    private String relation;

    @Column(name = "received_at")
    private OffsetDateTime receivedAt;

    @Column(name = "first_answer_by")
    private LocalDate firstAnswerBy;

    @Column(name = "done_by")
    private LocalDate doneBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    private String answer;

    private int answers;

    @Column(name = "in_book")
    private String inBook;

    protected StoredRequest() {}

    StoredRequest(UUID citizen, Sender sender, Report report, OffsetDateTime now, Deadlines deadlines) {
        this.citizen = citizen;
        this.id = report.id();
        this.kind = report.kind();
        this.vaccine = report.vaccine();
        this.day = report.day() == null ? null : report.day().toString();
        this.words = report.words();
        this.state = State.RECEIVED;
        this.sender = sender.personalId();
        this.senderName = sender.name() == null ? "" : sender.name();
        this.relation = sender.owner() ? "OWNER" : "GUARDIAN";
        this.receivedAt = now;
        this.firstAnswerBy = deadlines.firstAnswer();
        this.doneBy = deadlines.done();
        this.changedAt = now;
        this.inBook = report.inBook();
    }

    /** Sent again by the same, and not another one under the same id. */
    boolean says(Sender by, Report report) {
        var told = toRequest();
        return sender.equals(by.personalId())
                && told.kind() == report.kind()
                && Objects.equals(told.vaccine(), report.vaccine())
                && Objects.equals(told.day(), report.day())
                && Objects.equals(told.words(), report.words());
    }

    Request toRequest() {
        return new Request(
                citizen,
                id,
                kind,
                vaccine,
                day == null ? null : PartialDate.parse(day),
                words,
                inBook,
                state,
                senderName.isEmpty() ? null : senderName,
                relation.equals("GUARDIAN"),
                receivedAt,
                new Deadlines(firstAnswerBy, doneBy),
                changedAt,
                answer,
                answers);
    }
}
