package vn.sosuckhoe.e2e;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Two people at once, each with a browser of their own: a browser belongs to the thread that opened it. */
final class SideBySide implements AutoCloseable {

    private final ExecutorService hand = Executors.newSingleThreadExecutor();
    private Browser second;

    /** Comes back when both are done; what either of them finds wrong is thrown. */
    void walk(Browser first, Consumer<Browser> one, Consumer<Browser> other) {
        var beside = CompletableFuture.runAsync(() -> other.accept(second()), hand);
        Throwable wrong = null;
        try {
            one.accept(first);
        } catch (RuntimeException | Error e) {
            wrong = e;
        }
        wrong = both(
                wrong,
                beside.handle((done, e) -> e instanceof CompletionException ? e.getCause() : e)
                        .join());
        if (wrong instanceof Error error) {
            throw error;
        }
        if (wrong instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private static Throwable both(Throwable one, Throwable other) {
        if (one == null) {
            return other;
        }
        if (other != null) {
            one.addSuppressed(other);
        }
        return one;
    }

    private Browser second() {
        if (second == null) {
            second = Browser.open();
        }
        return second;
    }

    @Override
    public void close() {
        CompletableFuture.runAsync(
                        () -> {
                            if (second != null) {
                                second.close();
                            }
                        },
                        hand)
                .join();
        hand.shutdown();
    }
}
