package vn.sosuckhoe.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes in one message of a facility: read, kept and counted, or refused with reasons. */
@ApplicationScoped
public class Intake {

    /** Bytes of the largest message that is read. */
    public static final int LARGEST = 10 << 20;

    /** Below this size reading takes the event loop about a millisecond; changing threads would cost more. */
    private static final int READ_AT_ONCE = 64 << 10;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String FORMAT = "qd831";

    private final Inbox inbox;
    private final IntakeMetrics metrics;
    private final BiFunction<byte[], LocalDate, Reading> reader;
    private final Vertx vertx;

    Intake(Inbox inbox, IntakeMetrics metrics, BiFunction<byte[], LocalDate, Reading> reader, Vertx vertx) {
        this.inbox = inbox;
        this.metrics = metrics;
        this.reader = reader;
        this.vertx = vertx;
    }

    /**
     * @param facility whose token the message came with
     * @return fails only where the record cannot be reached
     */
    public Uni<Outcome> take(String facility, byte[] body) {
        return Uni.createFrom().deferred(() -> {
            var sample = metrics.start();
            return read(facility, body).chain(this::keep).invoke(outcome -> metrics.count(facility, outcome, sample));
        });
    }

    /** All of the thinking about one message; the rest is the database's. */
    private record Read(Message message, Reading reading, Told told) {}

    private Uni<Read> read(String facility, byte[] body) {
        var today = LocalDate.now(VIETNAM);
        return body.length <= READ_AT_ONCE
                ? Uni.createFrom().item(() -> read(facility, body, today))
                : vertx.executeBlocking(() -> read(facility, body, today), false);
    }

    private Read read(String facility, byte[] body, LocalDate today) {
        var message = Message.of(facility, FORMAT, body);
        if (body.length > LARGEST) {
            var tooLarge = new Reading.Refused(List.of(Remark.refusal(Reason.TOO_LARGE)));
            return new Read(message.withoutBody(), tooLarge, null);
        }
        var reading = reader.apply(body, today);
        return new Read(
                message,
                reading,
                reading instanceof Reading.Understood understood ? Told.of(understood.drafts()) : null);
    }

    private Uni<Outcome> keep(Read read) {
        if (read.reading() instanceof Reading.Understood understood) {
            var header = understood.header();
            return header.sender().equals(read.message().facility())
                    ? inbox.take(read.message(), understood, read.told())
                    : inbox.refuse(read.message(), header.requestId(), List.of(Remark.refusal(Reason.SENDER_DIFFERS)));
        }
        return inbox.refuse(read.message(), null, ((Reading.Refused) read.reading()).faults());
    }
}
