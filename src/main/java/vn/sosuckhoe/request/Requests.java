package vn.sosuckhoe.request;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.sosuckhoe.request.Sent.Stored;
import vn.sosuckhoe.request.Sent.Taken;
import vn.sosuckhoe.request.Sent.TooMany;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The requests of a book. Whoever calls has opened the book first: nothing here asks again who may.
 */
@ApplicationScoped
public class Requests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int SHOWN = 100;

    /** Two clicks at once must not both count and both be stored. */
    private static final String ONE_AT_A_TIME =
            "select cast(pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 5)) as text)";

    private static final String OPEN =
            "select count(*) from CitizenRequest where citizen = ?1 and state in (RECEIVED, CHECKING)";

    // what was sent before two people turned out to be one stands under both
    private static final String OF_BOOK = """
            with recursive one as (
                select cast(?1 as uuid) as citizen
                union
                select c.id from citizen c join one on c.merged_into = one.citizen
            )
            select r.* from one join citizen_request r on r.citizen = one.citizen
            where cast(?2 as boolean) or r.sender = ?3
            order by r.received_at desc, r.id
            limit 100
            """;

    private final Mutiny.SessionFactory sessions;
    private final int most;

    /** @param most how many requests of one book may be open at a time */
    Requests(Mutiny.SessionFactory sessions, @ConfigProperty(name = "requests.open-per-book") int most) {
        this.sessions = sessions;
        this.most = most;
    }

    /**
     * Newest first, at most {@value #SHOWN}: all of them for the owner of the book, for anybody else those he sent himself.
     * What a young person or the other parent wrote may be about what is kept from the one who reads.
     */
    public Uni<List<Request>> of(UUID book, Sender reader) {
        return sessions.withSession(session -> session.createNativeQuery(OF_BOOK, StoredRequest.class)
                .setParameter(1, book)
                .setParameter(2, reader.owner())
                .setParameter(3, reader.personalId())
                .getResultList()
                .map(found -> found.stream().map(StoredRequest::toRequest).toList()));
    }

    /**
     * One of them, for staff who answer it; {@code null} where there is none.
     *
     * @param citizen under whom it was sent, who may have turned out to be somebody else since
     */
    public Uni<Request> one(UUID citizen, UUID id) {
        return sessions.withSession(session -> session.find(StoredRequest.class, new StoredRequest.Key(citizen, id))
                .map(found -> found == null ? null : found.toRequest()));
    }

    /** Stores it once, however often it is sent. */
    public Uni<Sent> send(UUID book, Sender sender, Report report, OffsetDateTime now) {
        return sessions.withTransaction(session -> session.createNativeQuery(ONE_AT_A_TIME, String.class)
                .setParameter(1, book.toString())
                .getSingleResult()
                .chain(() -> session.find(StoredRequest.class, new StoredRequest.Key(book, report.id())))
                .chain(known -> known == null
                        ? store(session, book, sender, report, now)
                        : Uni.createFrom()
                                .item(known.says(sender, report) ? new Stored(known.toRequest(), true) : new Taken())));
    }

    private Uni<Sent> store(Mutiny.Session session, UUID book, Sender sender, Report report, OffsetDateTime now) {
        return session.createSelectionQuery(OPEN, Long.class)
                .setParameter(1, book)
                .getSingleResult()
                .chain(open -> {
                    if (open >= most) {
                        return Uni.createFrom().item(new TooMany(most));
                    }
                    var today = now.atZoneSameInstant(VIETNAM).toLocalDate();
                    var request = new StoredRequest(book, sender, report, now, Deadlines.of(today));
                    return session.persist(request).replaceWith(new Stored(request.toRequest(), false));
                });
    }
}
