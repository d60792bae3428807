package vn.sosuckhoe.record;

import vn.sosuckhoe.person.InsuranceCard;
import vn.sosuckhoe.person.NewbornId;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonalId;
import vn.sosuckhoe.record.statement.Statement;

import java.util.List;

/** What a format's adapter made of one message. */
public sealed interface Reading {

    /** Nothing of it can be taken; every reason that was found. */
    record Refused(List<Remark> faults) implements Reading {}

    /** The person is established; the rest is what could be read, with remarks on what could not. */
    record Understood(Header header, Claims claims, List<Draft> drafts, List<Remark> remarks) implements Reading {}

    /**
     * @param sender 5-character facility code the message claims to come from
     * @param requestId the sender's id for this content, at most 100 characters
     * @param version orders all messages of one sender about one person by content alone, never by arrival: day of the
     *     transaction, then the sender's ids, compared byte by byte
     * @param toldOn day of the transaction, or of the newest fact where the message has none
     */
    record Header(String sender, String senderName, String requestId, String version, PartialDate toldOn) {}

    /**
     * The numbers by which the person can be established; at least one is present.
     *
     * @param oldIdCard 9-digit CMND
     * @param socialInsurance 10 digits
     * @param facilityRecord the sender's own number for the person, where it is none of the national ones
     * @param name with the date of birth tells whether a number that is mistaken now and then is the person's own
     */
    record Claims(
            PersonalId personalId,
            NewbornId newbornId,
            String oldIdCard,
            String passport,
            String socialInsurance,
            List<InsuranceCard> cards,
            String facilityRecord,
            PartialDate birthDate,
            String name) {

        /** Without any number: it must never reach a log. */
        @Override
        public String toString() {
            return "Claims[…]";
        }
    }

    /**
     * A statement on its way into the record.
     *
     * @param sourceId the source's own id for it, stable over messages: {@code MA_LK} of a visit, vaccine and day of a
     *     dose, empty for what exists once
     * @param statement {@code null} takes back what was said (a tombstone)
     */
    record Draft(Statement.Kind kind, String sourceId, Statement statement) {}
}
