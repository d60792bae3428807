package vn.sosuckhoe.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;

/** Takes in one message of a facility: read, kept and counted, or refused with reasons. */
@ApplicationScoped
public class Intake {

    /** Bytes of the largest message that is read. */
    public static final int LARGEST = 10 << 20;

    /** Below this size reading is so short that changing threads would cost more. */
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
            var message = Message.of(facility, FORMAT, body);
            return outcome(message).invoke(outcome -> metrics.count(facility, outcome, sample));
        });
    }

    private Uni<Outcome> outcome(Message message) {
        return message.body().length > LARGEST
                ? inbox.refuse(message.withoutBody(), null, List.of(Remark.refusal(Reason.TOO_LARGE)))
                : read(message.body()).chain(reading -> keep(message, reading));
    }

    private Uni<Reading> read(byte[] body) {
        var today = LocalDate.now(VIETNAM);
        return body.length <= READ_AT_ONCE
                ? Uni.createFrom().item(() -> reader.apply(body, today))
                : vertx.executeBlocking(() -> reader.apply(body, today), false);
    }

    private Uni<Outcome> keep(Message message, Reading reading) {
        if (reading instanceof Reading.Understood understood) {
            var header = understood.header();
            return header.sender().equals(message.facility())
                    ? inbox.take(message, understood)
                    : inbox.refuse(message, header.requestId(), List.of(Remark.refusal(Reason.SENDER_DIFFERS)));
        }
        return inbox.refuse(message, null, ((Reading.Refused) reading).faults());
    }
}
