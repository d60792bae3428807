package vn.sosuckhoe.reminder.delivery.work;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.result.Answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What was claimed is given to the gateway. There is an answer to each, whatever the gateway does. */
final class Trying {

    private static final Logger LOG = Logger.getLogger(Trying.class);

    private final Hands hands;

    Trying(Hands hands) {
        this.hands = hands;
    }

    /** What once had no known end is given to the gateway by itself: if it breaks the gateway, it takes nobody along. */
    List<Answer> all(List<Claim> claims) {
        var tries = new ArrayList<Uni<List<Answer>>>();
        var usual = claims.stream().filter(claim -> !claim.doubtful()).toList();
        if (!usual.isEmpty()) {
            tries.add(together(usual));
        }
        claims.stream()
                .filter(Claim::doubtful)
                .map(List::of)
                .map(this::together)
                .forEach(tries::add);
        return Uni.join().all(tries).andFailFast().await().indefinitely().stream()
                .flatMap(List::stream)
                .toList();
    }

    private Uni<List<Answer>> together(List<Claim> claims) {
        List<Parcel> parcels = claims.stream().map(Claim::parcel).toList();
        return Uni.createFrom()
                .deferred(() -> hands.gateway().submit(parcels))
                .onItem()
                .ifNull()
                .continueWith(List.of())
                .ifNoItem()
                .after(hands.pace().patience())
                .recoverWithItem(() -> same(parcels, new Ambiguous("NO_ANSWER")))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf(
                            "gateway %s broke: %s",
                            hands.gateway().name(), failure.getClass().getName());
                    return same(parcels, new Ambiguous("BROKE"));
                })
                .map(verdicts -> IntStream.range(0, claims.size())
                        .mapToObj(i -> claims.get(i)
                                .answered(i < verdicts.size() ? verdicts.get(i) : new Ambiguous("NO_VERDICT")))
                        .toList());
    }

    private static List<Verdict> same(List<Parcel> parcels, Verdict verdict) {
        return Collections.nCopies(parcels.size(), verdict);
    }
}
