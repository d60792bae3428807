package vn.sosuckhoe.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgException;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.record.identity.Established;
import vn.sosuckhoe.record.identity.NotEstablished;
import vn.sosuckhoe.record.identity.Race;
import vn.sosuckhoe.record.identity.Register;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps one message with all that follows from it in one transaction, or nothing of it.
 *
 * <p>All transactions take their locks in the same order: citizens by id, numbers by type and value, the sender's id of
 * the message, the facility. Entries belong to a citizen that is locked.
 */
@ApplicationScoped
class Inbox {

    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01");
    private static final int TRIES = 5;

    private final Pool pool;
    private final Messages messages;
    private final Register register;
    private final Entries entries;
    private final Facilities facilities;

    Inbox(Pool pool, Messages messages, Register register, Entries entries, Facilities facilities) {
        this.pool = pool;
        this.messages = messages;
        this.register = register;
        this.entries = entries;
        this.facilities = facilities;
    }

    Uni<Outcome> take(Message message, Reading.Understood reading, Told told) {
        var header = reading.header();
        return pool.withTransaction(connection -> take(connection, message, reading, told))
                .onFailure(Inbox::isRace)
                .retry()
                .atMost(TRIES)
                .onFailure(Inbox::isRace)
                .transform(lost -> Failure.databaseAway())
                .invoke(outcome -> facilities.remember(header))
                .onFailure(NotEstablished.class)
                .recoverWithUni(
                        () -> refuse(message, header.requestId(), List.of(Remark.refusal(Reason.PERSON_CONTRADICTS))));
    }

    private Uni<Outcome> take(SqlConnection connection, Message message, Reading.Understood reading, Told told) {
        var header = reading.header();
        return messages.find(connection, message.facility(), header.requestId()).chain(kept -> {
            if (kept.isPresent()) {
                return kept.get().isSameAs(message)
                        ? messages.repeated(connection, message.facility(), header.requestId())
                                .replaceWith(new Outcome.Repeated(kept.get().trackingId()))
                        : refuse(
                                connection,
                                message,
                                header.requestId(),
                                List.of(Remark.refusal(Reason.REQUEST_ID_CONFLICT)));
            }
            return register.establish(
                            connection,
                            reading.claims(),
                            header.sender(),
                            header.toldOn(),
                            citizens -> entries.described(connection, citizens))
                    .chain(person -> write(connection, message, reading, told, person));
        });
    }

    private Uni<Outcome> write(
            SqlConnection connection, Message message, Reading.Understood reading, Told told, Established person) {
        var header = reading.header();
        var trackingId = UUID.randomUUID();
        var remarks = Stream.concat(
                        reading.remarks().stream(), person.foreign().stream().map(Inbox::foreign))
                .toList();
        // sent one behind the other without waiting; the first that fails ends the transaction
        return Uni.join()
                .all(List.of(
                        register.write(connection, person),
                        messages.keep(connection, message, header.requestId(), trackingId, remarks, person.citizen())
                                .invoke(Inbox::mustBeFree)
                                .replaceWithVoid(),
                        messages.remark(connection, message.facility(), trackingId, remarks),
                        person.merged().isEmpty()
                                ? Uni.createFrom().voidItem()
                                : entries.move(connection, person.merged(), person.citizen())))
                .andFailFast()
                .chain(() -> entries.put(connection, person.citizen(), header, told))
                .chain(news -> !person.isNew() && (news > 0 || person.changesNumbers())
                        ? register.changed(connection, person.citizen())
                        : Uni.createFrom().voidItem())
                .chain(() -> facilities.name(connection, header))
                .replaceWith(new Outcome.Accepted(trackingId, remarks));
    }

    Uni<Outcome> refuse(Message message, String requestId, List<Remark> faults) {
        return pool.withTransaction(connection -> refuse(connection, message, requestId, faults));
    }

    private Uni<Outcome> refuse(SqlConnection connection, Message message, String requestId, List<Remark> faults) {
        var trackingId = message.trackingOfRefused();
        return messages.keepRefused(
                        connection, message, requestId, faults.get(0).reason())
                .chain(() -> messages.remark(connection, message.facility(), trackingId, faults))
                .replaceWith(new Outcome.Refused(trackingId, faults));
    }

    private static void mustBeFree(boolean free) {
        if (!free) {
            throw new SentTwice();
        }
    }

    private static boolean isRace(Throwable failure) {
        return failure instanceof Race
                || failure instanceof SentTwice
                || (failure instanceof PgException refused && WORTH_ANOTHER_TRY.contains(refused.getSqlState()));
    }

    private static Remark foreign(IdentifierType type) {
        return new Remark(
                Remark.Weight.WARNING,
                "/",
                Reason.NUMBER_BELONGS_TO_OTHER.key(),
                type.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** The same sender's id was taken at the same moment: the next try finds what is kept under it. */
    private static final class SentTwice extends RuntimeException {

        SentTwice() {
            super("The sender's id was taken in between", null, false, false);
        }
    }
}
