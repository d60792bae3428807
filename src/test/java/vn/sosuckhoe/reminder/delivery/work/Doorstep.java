package vn.sosuckhoe.reminder.delivery.work;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Gateway;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Verdict;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** A gateway that remembers what it was given and answers as it is told. */
final class Doorstep implements Gateway {

    static final String NAME = "doorstep";

    final Queue<Parcel> given = new ConcurrentLinkedQueue<>();
    final Queue<Integer> batches = new ConcurrentLinkedQueue<>();
    volatile double rate = 1_000_000;
    volatile Function<Parcel, Verdict> answer = Doorstep::accepted;

    static Verdict accepted(Parcel parcel) {
        return new Verdict.Accepted("g-" + parcel.attempt());
    }

    void answers(Function<Parcel, Verdict> answer) {
        this.answer = answer;
    }

    List<UUID> messages() {
        return given.stream().map(Parcel::outgoing).toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public double rate() {
        return rate;
    }

    @Override
    public Uni<List<Verdict>> submit(List<Parcel> parcels) {
        batches.add(parcels.size());
        given.addAll(parcels);
        return Uni.createFrom()
                .item(() -> parcels.stream().map(parcel -> answer.apply(parcel)).toList());
    }
}
