package vn.sosuckhoe.reminder.smpp;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Gateway;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Receipts;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;

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
        var pieces = parcels.stream().map(cutting::pieces).toList();
        var verdicts = new ArrayList<CompletableFuture<Verdict>>(parcels.size());
        for (var i = 0; i < parcels.size(); i++) {
            verdicts.add(new CompletableFuture<>());
        }
        for (var first = 0; first < Math.max(1, bound.size()); first++) {
            var of = new ArrayList<Integer>();
            for (var i = first; i < parcels.size(); i += Math.max(1, bound.size())) {
                of.add(i);
            }
            begin(bound.isEmpty() ? null : bound.get(first), of, pieces, verdicts);
        }
        return Uni.createFrom()
                .completionStage(CompletableFuture.allOf(verdicts.toArray(CompletableFuture[]::new)))
                .map(all -> verdicts.stream().map(CompletableFuture::join).toList());
    }

    /** The first pieces in one go, each of the others when the one before it was accepted. */
    private static void begin(
            Line line, List<Integer> parcels, List<List<Piece>> pieces, List<CompletableFuture<Verdict>> verdicts) {
        var sent = new ArrayList<Integer>();
        for (var parcel : parcels) {
            if (pieces.get(parcel).isEmpty()) {
                verdicts.get(parcel).complete(new Refused("NO_NUMBER", true));
            } else if (line == null) {
                verdicts.get(parcel).complete(new Unreachable("NOT_BOUND"));
            } else {
                sent.add(parcel);
            }
        }
        if (sent.isEmpty()) {
            return;
        }
        var firsts = line.submit(
                sent.stream().map(parcel -> pieces.get(parcel).get(0)).toList());
        for (var i = 0; i < sent.size(); i++) {
            var parcel = sent.get(i);
            follow(line, firsts.get(i), pieces.get(parcel), 1).thenAccept(verdicts.get(parcel)::complete);
        }
    }

    private static CompletableFuture<Verdict> follow(
            Line line, CompletableFuture<Verdict> before, List<Piece> pieces, int next) {
        return next == pieces.size()
                ? before
                : before.thenCompose(verdict -> verdict instanceof Accepted
                        ? follow(line, line.submit(List.of(pieces.get(next))).get(0), pieces, next + 1)
                                .thenApply(SmppGateway::afterOneThatWasAccepted)
                        : CompletableFuture.completedFuture(verdict));
    }

    /** Part of the message is with the carrier. */
    private static Verdict afterOneThatWasAccepted(Verdict verdict) {
        return verdict instanceof Unreachable unreachable ? new Ambiguous(unreachable.reason()) : verdict;
    }

    @Override
    public void close() {
        lines.close();
    }
}
