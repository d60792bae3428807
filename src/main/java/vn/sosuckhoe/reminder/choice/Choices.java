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
import java.util.List;
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

    // What was chosen under any id before two people turned out to be one still holds, and of it the stricter: a
    // refusal must not be lost. What is chosen afterwards stands alone; whoever goes on under another id changes no
    // more.
    private static final String ONE = """
            with recursive one as (
                select asked, asked as citizen, cast(null as timestamptz) as united from (%s) as those
                union
                select one.asked, c.id, c.changed_at from one join citizen c on c.merged_into = one.citizen
            ), since as (
                select asked, coalesce(max(united), cast('-infinity' as timestamptz)) as at from one group by asked
            )
            select %s
            from one join since on since.asked = one.asked
            join contact_choice choice on choice.citizen = one.citizen
            where choice.changed_at > since.at
               or not exists (
                   select from contact_choice own where own.citizen = one.asked and own.changed_at > since.at)
            order by one.asked, choice.changed_at desc
            """;

    private static final String OF = ONE.formatted(
            "select unnest($1::uuid[]) as asked",
            "one.asked, sms, email, push, webhook, language, quiet_from, quiet_to");

    private static final String STANDING = ONE.formatted("select cast(?1 as uuid) as asked", "choice.*");

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
                    .collect(toUnmodifiableMap(row -> row.getUUID(0), Choices::choice, Choice::strictly));
            return Stream.of(asked)
                    .collect(toUnmodifiableMap(each -> each, each -> made.getOrDefault(each, Choice.UNMADE)));
        });
    }

    /** As it stands for one book. */
    public Uni<Choice> of(UUID book) {
        return sessions.withSession(session -> standing(session, book)).map(Choices::together);
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
                .chain(() -> standing(session, book))
                .chain(standing -> {
                    var before = together(standing);
                    var after = become.apply(before);
                    if (after.equals(before)) {
                        return Uni.createFrom().voidItem();
                    }
                    var stored =
                            standing.stream().filter(each -> each.isOf(book)).findFirst();
                    var own = stored.orElseGet(() -> new StoredChoice(book));
                    own.become(after, who, now);
                    var kept = stored.isPresent() ? Uni.createFrom().voidItem() : session.persist(own);
                    return evidence == null ? kept : kept.chain(() -> Consents.note(session, book, evidence, now));
                }));
    }

    private static Uni<List<StoredChoice>> standing(Mutiny.Session session, UUID book) {
        return session.createNativeQuery(STANDING, StoredChoice.class)
                .setParameter(1, book)
                .getResultList();
    }

    private static Choice together(List<StoredChoice> standing) {
        return standing.stream()
                .map(StoredChoice::toChoice)
                .reduce(Choice::strictly)
                .orElse(Choice.UNMADE);
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
