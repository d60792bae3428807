package vn.sosuckhoe.record;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Attestation.Answer;
import vn.sosuckhoe.record.identity.Register;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps what staff say themselves as the record keeps everything: the form as a message, the statement as an entry, in
 * one transaction, with locks in the order of {@link Inbox}.
 */
@ApplicationScoped
public class Attestations {

    private static final String FORMAT = "tram";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    // of one length, so that texts stand in the order of time
    private static final DateTimeFormatter VERSION =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Pool pool;
    private final Messages messages;
    private final Register register;
    private final Entries entries;

    Attestations(Pool pool, Messages messages, Register register, Entries entries) {
        this.pool = pool;
        this.messages = messages;
        this.register = register;
        this.entries = entries;
    }

    public Uni<Answer> take(Attestation said) {
        return pool.withTransaction(connection -> register.find(
                        connection, said.person().type(), said.person().value())
                .chain(citizen -> citizen.isEmpty()
                        ? Uni.createFrom().item(Answer.NOBODY_HERE)
                        : entries.of(connection, citizen.stream().toList())
                                .map(told -> answer(said, told.getOrDefault(citizen.get(), List.of())))
                                .call(answer -> answer == Answer.RECORDED
                                        ? write(connection, said, citizen.get())
                                        : Uni.createFrom().voidItem())));
    }

    private static Answer answer(Attestation said, List<Entry> told) {
        if (!Remit.covers(said.facility(), said.commune(), told)) {
            return Answer.NOBODY_HERE;
        }
        var marks = said.draft().kind() == Kind.CONFIDENTIAL && said.draft().statement() != null;
        return !marks || hasVisit(told, said.facility(), said.draft().sourceId())
                ? Answer.RECORDED
                : Answer.NO_SUCH_VISIT;
    }

    private static boolean hasVisit(List<Entry> told, String facility, String day) {
        return told.stream()
                .filter(entry -> entry.source().equals(facility))
                .anyMatch(entry -> entry.statement() instanceof VisitStatement visit
                        && visit.date() != null
                        && visit.date().toString().equals(day));
    }

    private Uni<Void> write(SqlConnection connection, Attestation said, UUID citizen) {
        var id = UUID.randomUUID();
        var day = PartialDate.of(LocalDate.ofInstant(said.at(), VIETNAM));
        var header = new Reading.Header(said.facility(), null, id.toString(), version(said.at()), day);
        return messages.keep(connection, message(said), header.requestId(), id, List.of(), citizen)
                .chain(() -> entries.put(connection, citizen, header, Told.of(List.of(said.draft()))))
                .chain(news -> news > 0
                        ? register.changed(connection, citizen)
                        : Uni.createFrom().voidItem());
    }

    private static Message message(Attestation said) {
        var body = new JsonObject()
                .put("at", said.at().toString())
                .put("by", new JsonObject(Map.copyOf(said.by())))
                .put("form", new JsonObject(Map.copyOf(said.fields())));
        return Message.of(said.facility(), FORMAT, body.toBuffer().getBytes());
    }

    static String version(Instant at) {
        return VERSION.format(at);
    }
}
