package vn.sosuckhoe.projection.work;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Three replicas that project what comes in, while one of them is killed at some moment. */
final class Replicas implements AutoCloseable {

    private final List<Replica> replicas;
    private int killed;

    /** @param replica makes one of a name */
    Replicas(Function<String, Replica> replica) {
        this.replicas = List.of(replica.apply("replica-1"), replica.apply("replica-2"), replica.apply("replica-3"));
    }

    /** How something gets into the record. */
    interface Feeding {
        void feed() throws Exception;
    }

    /** Ends when all is fed and nothing is dirty any more. */
    void project(Feeding feeding, int order, Random random) throws Exception {
        var victim = replicas.get(random.nextInt(replicas.size()));
        victim.killAfter(random.nextInt(8), order % 2 == 0);
        var allFed = new AtomicBoolean();
        var hands = Executors.newFixedThreadPool(replicas.size());
        try {
            var working = replicas.stream()
                    .map(replica -> CompletableFuture.runAsync(() -> replica.workUntil(allFed::get), hands))
                    .toList();
            try {
                feeding.feed();
            } finally {
                allFed.set(true);
            }
            for (var work : working) {
                work.get(30, TimeUnit.SECONDS);
            }
            killed += victim.replaced() ? 1 : 0;
        } finally {
            hands.shutdownNow();
        }
    }

    /** How often one was killed. */
    int killed() {
        return killed;
    }

    @Override
    public void close() {
        replicas.forEach(Replica::close);
    }
}
