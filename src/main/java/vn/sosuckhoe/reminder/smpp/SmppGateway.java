package vn.sosuckhoe.reminder.smpp;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Gateway;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Receipts;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Short messages to a carrier. */
final class SmppGateway implements Gateway, AutoCloseable {

    static final String NAME = "smpp";

    private final SmppSettings settings;
    private final Cutting cutting;
    private final Lines lines;

    SmppGateway(SmppSettings settings, Receipts receipts) {
        this.settings = settings;
        this.cutting = new Cutting(settings);
        this.lines = new Lines(settings, new Receiver(NAME, receipts));
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
        return settings.rate();
    }

    @Override
    public Uni<List<Verdict>> submit(List<Parcel> parcels) {
        var bound = List.copyOf(lines.bound());
        var now = Instant.now();
        var journeys = parcels.stream()
                .map(parcel -> Journey.of(parcel, cutting, settings.completeWithin(), now))
                .toList();
        var verdicts = new ArrayList<CompletableFuture<Verdict>>(parcels.size());
        for (var i = 0; i < parcels.size(); i++) {
            verdicts.add(new CompletableFuture<>());
        }
        for (var first = 0; first < Math.max(1, bound.size()); first++) {
            var of = new ArrayList<Integer>();
            for (var i = first; i < parcels.size(); i += Math.max(1, bound.size())) {
                of.add(i);
            }
            begin(bound.isEmpty() ? null : bound.get(first), of, journeys, verdicts);
        }
        return Uni.createFrom()
                .completionStage(CompletableFuture.allOf(verdicts.toArray(CompletableFuture[]::new)))
                .map(all -> verdicts.stream().map(CompletableFuture::join).toList());
    }

    /** The first pieces in one go, each of the others when the one before it was accepted. */
    private static void begin(
            Line line, List<Integer> parcels, List<Journey> journeys, List<CompletableFuture<Verdict>> verdicts) {
        var sent = new ArrayList<Integer>();
        for (var parcel : parcels) {
            var journey = journeys.get(parcel);
            if (journey.leadsNowhere()) {
                verdicts.get(parcel).complete(new Refused("NO_NUMBER", true));
            } else if (line == null) {
                verdicts.get(parcel).complete(journey.verdict(journey.from(), new Unreachable("NOT_BOUND")));
            } else {
                sent.add(parcel);
            }
        }
        if (sent.isEmpty()) {
            return;
        }
        var firsts = line.submit(sent.stream()
                .map(journeys::get)
                .map(journey -> journey.pieces().get(journey.from()))
                .toList());
        for (var i = 0; i < sent.size(); i++) {
            var journey = journeys.get(sent.get(i));
            follow(line, firsts.get(i), journey, journey.from()).thenAccept(verdicts.get(sent.get(i))::complete);
        }
    }

    /** @param piece the one under way */
    private static CompletableFuture<Verdict> follow(
            Line line, CompletableFuture<Verdict> underWay, Journey journey, int piece) {
        var next = piece + 1;
        return underWay.thenCompose(said -> said instanceof Accepted && !journey.endsAt(next)
                ? follow(line, line.submit(List.of(journey.pieces().get(next))).get(0), journey, next)
                : CompletableFuture.completedFuture(journey.verdict(piece, said)));
    }

    @Override
    public void close() {
        lines.close();
    }
}
