package vn.sosuckhoe.record;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import vn.sosuckhoe.EmbeddedDatabase;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

import static vn.sosuckhoe.record.Readings.STATION;

/** Sends hand-made messages and looks at what the record holds then. */
@ApplicationScoped
class RecordFixture {

    private final Intake intake;
    private final HandMade handMade;
    private final Pool pool;
    private final RecordReader reader;

    RecordFixture(Intake intake, HandMade handMade, Pool pool, RecordReader reader) {
        this.intake = intake;
        this.handMade = handMade;
        this.pool = pool;
        this.reader = reader;
    }

    /** The request id names the body, so that the same id is the same content. */
    Outcome send(Readings message) {
        var reading = message.read();
        return send(reading.header().requestId(), reading);
    }

    Outcome send(String content, Reading reading) {
        return intake.take(STATION, handMade.body(content, reading)).await().indefinitely();
    }

    Outcome.Accepted accepted(Readings message) {
        return (Outcome.Accepted) send(message);
    }

    String reasonOf(Outcome refused) {
        return ((Outcome.Refused) refused).faults().get(0).reason();
    }

    void empty() throws SQLException {
        EmbeddedDatabase.empty();
    }

    /** The citizen who has the number now. */
    UUID citizen(String number) {
        return one("select citizen from identifier where value = '" + number + "'")
                .getUUID(0);
    }

    PersonRecord record(UUID citizen) {
        return reader.read(pool, List.of(citizen)).await().indefinitely().get(citizen);
    }

    PersonRecord record(String number) {
        return record(citizen(number));
    }

    long revision(UUID citizen) {
        return one("select revision from citizen where id = '" + citizen + "'").getLong(0);
    }

    long count(String table) {
        return one("select count(*) from " + table).getLong(0);
    }

    Row one(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next();
    }

    List<Row> rows(String sql) {
        return StreamSupport.stream(pool.query(sql).executeAndAwait().spliterator(), false)
                .toList();
    }
}
