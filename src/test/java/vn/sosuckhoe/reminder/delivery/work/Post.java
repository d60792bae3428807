package vn.sosuckhoe.reminder.delivery.work;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Outbox;
import vn.sosuckhoe.reminder.delivery.Outgoing;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Messages of one campaign on the real tables, and a look at what became of them. */
final class Post {

    static final UUID CAMPAIGN = UUID.fromString("00000000-0000-4000-8000-0000000000c1");

    private final Pool pool;
    private final Outbox outbox = new Outbox();

    Post(Pool pool) {
        this.pool = pool;
    }

    static UUID citizen(int number) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L | number);
    }

    static Outgoing message(int number) {
        return message("first", number, "0500%06d".formatted(number));
    }

    static Outgoing message(String wave, int number, String address) {
        return message(wave, number, address, List.of(citizen(number)));
    }

    static Outgoing message(String wave, int number, String address, List<UUID> about) {
        return new Outgoing(
                UUID.randomUUID(),
                Channel.SMS,
                address,
                "vi",
                null,
                "Tram Y te moi kham. Ma " + number,
                CAMPAIGN + " " + wave + " sms " + address + " " + number,
                "C" + number,
                "24021",
                "elderly",
                CAMPAIGN,
                wave,
                Instant.now().minusSeconds(1),
                Instant.now().plus(Duration.ofDays(2)),
                about);
    }

    List<Outgoing> put(int count) {
        var messages = IntStream.range(0, count).mapToObj(Post::message).toList();
        put(messages);
        return messages;
    }

    int put(List<Outgoing> messages) {
        return pool.withTransaction(transaction -> outbox.put(transaction, messages))
                .await()
                .indefinitely();
    }

    void invite(int number) {
        run(
                "insert into invitation (citizen, campaign, commune, hamlet_key, household, slip) values ($1, $2, '', '', '',"
                        + " false)",
                citizen(number),
                CAMPAIGN);
    }

    Row invitation(int number) {
        return one("select * from invitation where citizen = $1", citizen(number));
    }

    Row message(UUID id) {
        return one("select * from outgoing where id = $1", id);
    }

    String state(Outgoing message) {
        return message(message.id()).getString("state");
    }

    long count(String where) {
        return one("select count(*) from outgoing where " + where).getLong(0);
    }

    List<String> attempts(Outgoing message) {
        return pool
                .preparedQuery("select coalesce(outcome, 'OPEN') from attempt where outgoing = $1 order by number")
                .executeAndAwait(Tuple.of(message.id()))
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    /** What waits for later waits no longer. */
    void laterIsNow() {
        run("update outgoing set not_before = now() - interval '1 second' where state = 'READY'");
    }

    void gatewayOpensNow() {
        run("update gateway set open_until = now() where open_until is not null");
    }

    void run(String sql, Object... parameters) {
        pool.preparedQuery(sql).executeAndAwait(Tuple.from(parameters));
    }

    Row one(String sql, Object... parameters) {
        return pool.preparedQuery(sql)
                .executeAndAwait(Tuple.from(parameters))
                .iterator()
                .next();
    }

    static void empty() throws SQLException {
        EmbeddedDatabase.empty();
    }
}
