package vn.sosuckhoe.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages byte for byte, and what was said about them: owns {@code message}, {@code refused_message}, {@code remark}. */
@ApplicationScoped
class Messages {

    /** Remarks of one message that are kept; a sender who makes more of them has not read the first ones. */
    static final int REMARKS_KEPT = 1000;

    private static final String FIND =
            "select tracking_id, digest from message where facility = $1 and request_id = $2";
    private static final String REPEAT =
            "update message set repeats = repeats + 1 where facility = $1 and request_id = $2";
    private static final String KEEP = """
            insert into message (facility, request_id, tracking_id, format, digest, body, remarks, parked, citizen)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict do nothing
            """;
    private static final String KEEP_REFUSED = """
            insert into refused_message (facility, tracking_id, request_id, format, body, reason)
            values ($1, $2, $3, $4, $5, $6)
            on conflict do nothing
            """;
    private static final String REMARK = """
            insert into remark (facility, tracking_id, position, weight, path, reason, value_class)
            select $1, $2, position, weight, path, reason, value_class
            from unnest($3::text[], $4::text[], $5::text[], $6::text[])
                with ordinality as remark(weight, path, reason, value_class, position)
            on conflict do nothing
            """;

    /** What is already kept under a sender's id. */
    record Kept(UUID trackingId, byte[] digest) {

        boolean isSameAs(Message message) {
            return Arrays.equals(digest, message.digest());
        }
    }

    Uni<Optional<Kept>> find(SqlClient connection, String facility, String requestId) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(facility, requestId))
                .map(RowSet::iterator)
                .map(rows -> rows.hasNext() ? Optional.of(kept(rows)) : Optional.empty());
    }

    private static Kept kept(RowIterator<Row> rows) {
        var row = rows.next();
        return new Kept(row.getUUID("tracking_id"), row.getBuffer("digest").getBytes());
    }

    Uni<Void> repeated(SqlClient connection, String facility, String requestId) {
        return connection
                .preparedQuery(REPEAT)
                .execute(Tuple.of(facility, requestId))
                .replaceWithVoid();
    }

    /** @return whether the sender's id was still free */
    Uni<Boolean> keep(
            SqlClient connection,
            Message message,
            String requestId,
            UUID trackingId,
            List<Remark> remarks,
            UUID citizen) {
        var parked = remarks.stream()
                .filter(remark -> remark.weight() == Remark.Weight.PARKED)
                .count();
        return connection
                .preparedQuery(KEEP)
                .execute(Tuple.of(message.facility(), requestId, trackingId, message.format())
                        .addBuffer(Buffer.buffer(message.digest()))
                        .addBuffer(Buffer.buffer(message.body()))
                        .addInteger(remarks.size())
                        .addInteger((int) parked)
                        .addUUID(citizen))
                .map(rows -> rows.rowCount() == 1);
    }

    Uni<Void> keepRefused(SqlClient connection, Message message, String requestId, String reason) {
        return connection
                .preparedQuery(KEEP_REFUSED)
                .execute(Tuple.of(message.facility(), message.trackingOfRefused(), requestId, message.format())
                        .addBuffer(Buffer.buffer(message.body()))
                        .addString(reason))
                .replaceWithVoid();
    }

    Uni<Void> remark(SqlClient connection, String facility, UUID trackingId, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var kept = remarks.subList(0, Math.min(remarks.size(), REMARKS_KEPT));
        return connection
                .preparedQuery(REMARK)
                .execute(Tuple.of(facility, trackingId)
                        .addArrayOfString(texts(kept, remark -> remark.weight().name()))
                        .addArrayOfString(texts(kept, Remark::path))
                        .addArrayOfString(texts(kept, Remark::reason))
                        .addArrayOfString(texts(kept, Remark::valueClass)))
                .replaceWithVoid();
    }

    private static String[] texts(List<Remark> remarks, Function<Remark, String> text) {
        return remarks.stream().map(text).toArray(String[]::new);
    }
}
