package vn.sosuckhoe.reminder.choice;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.choice.Choice.Quiet;
import vn.sosuckhoe.reminder.choice.Evidence.Chooser;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

import static java.util.stream.Collectors.toUnmodifiableMap;

/** What people chose. Whoever calls has opened the book first, or is the station's own planning. */
@ApplicationScoped
public class Choices {

    // what was chosen before two people turned out to be one still holds: a refusal must not be lost
    private static final String OF = """
            with recursive one as (
                select asked, asked as citizen from unnest($1::uuid[]) as asked
                union
                select one.asked, c.id from one join citizen c on c.merged_into = one.citizen
            )
            select distinct on (one.asked)
                   one.asked, sms, email, push, webhook, language, quiet_from, quiet_to
            from one join contact_choice choice on choice.citizen = one.citizen
            order by one.asked, changed_at desc
            """;

    private static final String NEWEST = """
            with recursive one as (
                select cast(?1 as uuid) as citizen
                union
                select c.id from citizen c join one on c.merged_into = one.citizen
            )
            select choice.* from one join contact_choice choice on choice.citizen = one.citizen
            order by choice.changed_at desc
            limit 1
            """;

    /** Two clicks at once must not write over each other. */
    private static final String ONE_AT_A_TIME =
            "select cast(pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 6)) as text)";

    private final Mutiny.SessionFactory sessions;

    Choices(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** For each of them; {@link Choice#UNMADE} of who never chose. */
    public Uni<Map<UUID, Choice>> of(SqlClient tx, Collection<UUID> citizens) {
        var asked = citizens.stream().distinct().toArray(UUID[]::new);
        return tx.preparedQuery(OF).execute(Tuple.of(asked)).map(rows -> {
            var made = StreamSupport.stream(rows.spliterator(), false)
                    .collect(toUnmodifiableMap(row -> row.getUUID(0), Choices::choice));
            return Stream.of(asked)
                    .collect(toUnmodifiableMap(each -> each, each -> made.getOrDefault(each, Choice.UNMADE)));
        });
    }

    /** As it stands for one book. */
    public Uni<Choice> of(UUID book) {
        return sessions.withSession(session -> newest(session, book))
                .map(stored -> stored == null ? Choice.UNMADE : stored.toChoice());
    }

    /** Turns one way on or off and keeps the evidence; saying again what stands already changes and adds nothing. */
    public Uni<Void> answer(UUID book, Evidence evidence, OffsetDateTime now) {
        return change(book, evidence, evidence.who(), choice -> choice.with(evidence.purpose(), evidence.given()), now);
    }

    /** @param language {@code vi} or {@code en} */
    public Uni<Void> arrange(UUID book, Chooser who, String language, Quiet quiet, OffsetDateTime now) {
        return change(book, null, who, choice -> new Choice(choice.channels(), language, quiet), now);
    }

    private Uni<Void> change(
            UUID book, Evidence evidence, Chooser who, UnaryOperator<Choice> become, OffsetDateTime now) {
        return sessions.withTransaction(session -> session.createNativeQuery(ONE_AT_A_TIME, String.class)
                .setParameter(1, book.toString())
                .getSingleResult()
                .chain(() -> newest(session, book))
                .chain(stored -> {
                    var before = stored == null ? Choice.UNMADE : stored.toChoice();
                    var after = become.apply(before);
                    if (after.equals(before)) {
                        return Uni.createFrom().voidItem();
                    }
                    var own = stored == null || !stored.isOf(book) ? new StoredChoice(book) : stored;
                    own.become(after, who, now);
                    var kept = own == stored ? Uni.createFrom().voidItem() : session.persist(own);
                    return evidence == null ? kept : kept.chain(() -> Consents.note(session, book, evidence, now));
                }));
    }

    private static Uni<StoredChoice> newest(Mutiny.Session session, UUID book) {
        return session.createNativeQuery(NEWEST, StoredChoice.class)
                .setParameter(1, book)
                .getSingleResultOrNull();
    }

    private static Choice choice(Row row) {
        var channels = EnumSet.noneOf(Channel.class);
        for (var channel : Channel.values()) {
            if (row.getBoolean(channel.code())) {
                channels.add(channel);
            }
        }
        return new Choice(channels, row.getString(5), new Quiet(row.getLocalTime(6), row.getLocalTime(7)));
    }
}
