package vn.sosuckhoe.portal.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.portal.calendar.Feed.Naming;
import vn.sosuckhoe.portal.calendar.Feed.Stamp;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** The secret addresses of calendars. */
@ApplicationScoped
class Feeds {

    /** In use at once, for one person. */
    static final int MOST = 10;

    private static final String MAKE = """
            with made as (
                insert into calendar_feed (holder, secret_hash, holder_name, citizen, naming, alarm, language)
                select $1, $2, $3, $4, $5, $6, $7
                where (select count(*) from calendar_feed where holder = $1 and revoked_at is null) < $10
                returning id
            ), said as (
                insert into calendar_feed_say (holder, feed, citizen, wording)
                select $1, made.id, asked, $9 from made cross join unnest($8::uuid[]) asked
            )
            select id from made
            """;

    private static final String FEED = """
            select id, holder, holder_name, citizen, naming, alarm, language,
                   array(select say.citizen from calendar_feed_say say
                         where say.holder = feed.holder and say.feed = feed.id),
                   created_at, read_on, content, sequence, changed_at
            from calendar_feed feed
            """;

    private static final String OF = FEED + """
            where holder = $1 and revoked_at is null
            order by created_at desc, id
            """;

    private static final String BY_SECRET = FEED + """
            where secret_hash = $1 and revoked_at is null
            """;

    private static final String REVOKE = """
            update calendar_feed set revoked_at = now() where holder = $1 and id = $2 and revoked_at is null
            """;

    private static final String SENT = """
            update calendar_feed
            set sequence = sequence + (content is distinct from $3)::int,
                changed_at = case when content is distinct from $3 then now() else changed_at end,
                content = $3,
                read_on = $4
            where holder = $1 and id = $2
            returning sequence, changed_at
            """;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Pool pool;

    Feeds(Pool pool) {
        this.pool = pool;
    }

    /**
     * What somebody asks for.
     *
     * @param book {@code null} for all they may open
     * @param asked children who were asked and agreed, in the words of {@code wording}
     */
    record Wish(
            String holder,
            String holderName,
            UUID book,
            Naming naming,
            boolean alarm,
            String language,
            Collection<UUID> asked,
            String wording) {}

    /** Whether it was made; not where the holder has {@value #MOST} already. */
    Uni<Boolean> make(Wish wish, Secret secret) {
        return pool.preparedQuery(MAKE)
                .execute(Tuple.from(Arrays.asList(
                        wish.holder,
                        secret.hash(),
                        wish.holderName == null ? "" : wish.holderName,
                        wish.book,
                        wish.naming.name(),
                        wish.alarm,
                        wish.language,
                        wish.asked.toArray(UUID[]::new),
                        wish.wording,
                        MOST)))
                .map(rows -> rows.size() == 1);
    }

    /** Those in use, newest first. */
    Uni<List<Feed>> of(String holder) {
        return pool.preparedQuery(OF).execute(Tuple.of(holder)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(Feeds::feed)
                .toList());
    }

    /** {@code null} for a secret that nobody has, or that was stopped. */
    Uni<Feed> by(Secret secret) {
        return pool.preparedQuery(BY_SECRET)
                .execute(Tuple.of(secret.hash()))
                .map(rows -> rows.size() == 0 ? null : feed(rows.iterator().next()));
    }

    /** Only one's own; the address answers no more from then on. */
    Uni<Void> revoke(String holder, UUID feed) {
        return pool.preparedQuery(REVOKE).execute(Tuple.of(holder, feed)).replaceWithVoid();
    }

    /** Notes what is sent on that day; written only where the content or the day is new. */
    Uni<Stamp> sent(Feed feed, String content, LocalDate today) {
        if (content.equals(feed.content()) && today.equals(feed.readOn())) {
            return Uni.createFrom().item(feed.stamp());
        }
        return pool.preparedQuery(SENT)
                .execute(Tuple.of(feed.holder(), feed.id(), content, today))
                .map(rows -> stamp(rows.iterator().next(), 0));
    }

    private static Feed feed(Row row) {
        return new Feed(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getUUID(3),
                Naming.valueOf(row.getString(4)),
                row.getBoolean(5),
                row.getString(6),
                Set.of(row.getArrayOfUUIDs(7)),
                row.getOffsetDateTime(8).atZoneSameInstant(VIETNAM).toLocalDate(),
                row.getLocalDate(9),
                row.getString(10),
                stamp(row, 11));
    }

    private static Stamp stamp(Row row, int column) {
        return new Stamp(
                row.getInteger(column), row.getOffsetDateTime(column + 1).toInstant());
    }
}
