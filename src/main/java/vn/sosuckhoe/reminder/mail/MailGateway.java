package vn.sosuckhoe.reminder.mail;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Gateway;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/** E-mail, handed over on a few lines at once by threads that may wait. */
final class MailGateway implements Gateway {

    private static final int LINES = 4;

    private final MailServer server;
    private final Executor threads;
    private final double rate;

    MailGateway(MailServer server, Executor threads, double rate) {
        this.server = server;
        this.threads = threads;
        this.rate = rate;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public double rate() {
        return rate;
    }

    @Override
    public Uni<List<Verdict>> submit(List<Parcel> parcels) {
        if (parcels.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var each = (parcels.size() + LINES - 1) / LINES;
        var lines = IntStream.iterate(0, from -> from < parcels.size(), from -> from + each)
                .mapToObj(from -> parcels.subList(from, Math.min(parcels.size(), from + each)))
                .map(some -> Uni.createFrom().item(() -> server.handOver(some)).runSubscriptionOn(threads))
                .toList();
        return Uni.join().all(lines).andFailFast().map(answers -> {
            var all = new ArrayList<Verdict>();
            answers.forEach(all::addAll);
            return all;
        });
    }
}
