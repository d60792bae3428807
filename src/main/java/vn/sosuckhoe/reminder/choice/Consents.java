package vn.sosuckhoe.reminder.choice;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.sosuckhoe.reminder.Channel;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

import static java.util.stream.Collectors.toUnmodifiableMap;

/** The evidence of what was agreed to and withdrawn; rows are added and never changed. */
@ApplicationScoped
public class Consents {

    private static final String NOTE = """
            insert into contact_consent (citizen, purpose, given, wording, said, holder, name, relation, way, at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'portal', ?9)
            """;

    private static final String NEWEST = """
            with recursive one as (
                select $1::uuid as citizen
                union
                select c.id from citizen c join one on c.merged_into = one.citizen
            )
            select distinct on (said.purpose) said.purpose, said.given, said.wording, said.name, said.relation, said.at
            from one join contact_consent said on said.citizen = one.citizen
            order by said.purpose, said.at desc
            """;

    private final Pool pool;

    Consents(Pool pool) {
        this.pool = pool;
    }

    /**
     * The last word on one purpose.
     *
     * @param name of the one who gave it, {@code forOther} where it was not the owner of the book
     */
    public record Last(
            Channel purpose, boolean given, String version, String name, boolean forOther, OffsetDateTime at) {}

    public Uni<Map<Channel, Last>> of(UUID book) {
        return pool.preparedQuery(NEWEST).execute(Tuple.of(book)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(Consents::last)
                .collect(toUnmodifiableMap(Last::purpose, each -> each)));
    }

    static Uni<Void> note(Mutiny.Session session, UUID book, Evidence evidence, OffsetDateTime now) {
        return session.createNativeQuery(NOTE)
                .setParameter(1, book)
                .setParameter(2, evidence.purpose().code())
                .setParameter(3, evidence.given())
                .setParameter(4, evidence.version())
                .setParameter(5, evidence.said())
                .setParameter(6, evidence.who().personalId())
                .setParameter(
                        7, evidence.who().name() == null ? "" : evidence.who().name())
                .setParameter(8, evidence.who().relation())
                .setParameter(9, now)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Last last(Row row) {
        return new Last(
                Channel.valueOf(row.getString(0).toUpperCase(Locale.ROOT)),
                row.getBoolean(1),
                row.getString(2),
                row.getString(3),
                "GUARDIAN".equals(row.getString(4)),
                row.getOffsetDateTime(5));
    }
}
