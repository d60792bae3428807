package vn.sosuckhoe.bench;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import org.HdrHistogram.Histogram;
import vn.sosuckhoe.bench.load.Measured;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Prepared reads by primary key, always the same number of them under way, without HTTP: what the database gives. */
final class DirectReads implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final SqlClient database;
    private final String read;

    DirectReads(String uri, String user, String password, long generation) {
        read = read(Long.toString(generation));
        var server = PgConnectOptions.fromUri(uri)
                .setUser(user)
                .setPassword(password)
                .setCachePreparedStatements(true)
                .setPipeliningLimit(256);
        database = PgBuilder.client()
                .connectingTo(server)
                .with(new PoolOptions().setMaxSize(2))
                .using(vertx)
                .build();
    }

    /** The one statement of the bare server and of these reads. */
    static String read(String generation) {
        return "select etag, body from book where citizen = $1 and generation = " + generation;
    }

    Measured run(List<UUID> books, int underWay, Duration time) {
        var round = new Round(books, System.nanoTime() + time.toNanos(), underWay);
        var begin = System.nanoTime();
        vertx.runOnContext(nothing -> {
            for (var i = 0; i < underWay; i++) {
                round.next();
            }
        });
        round.over.join();
        return round.measured((System.nanoTime() - begin) / 1e9);
    }

    @Override
    public void close() {
        database.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private final class Round {

        private final List<UUID> books;
        private final long end;
        private final CompletableFuture<Void> over = new CompletableFuture<>();
        private final Histogram times = new Histogram(60_000_000_000L, 3);
        private final SplittableRandom random = new SplittableRandom(1);
        private int underWay;
        private long bytes;

        Round(List<UUID> books, long end, int underWay) {
            this.books = books;
            this.end = end;
            this.underWay = underWay;
        }

        void next() {
            var begin = System.nanoTime();
            database.preparedQuery(read)
                    .execute(Tuple.of(books.get(random.nextInt(books.size()))))
                    .onFailure(over::completeExceptionally)
                    .onSuccess(rows -> {
                        bytes += rows.iterator().next().getBuffer(1).length();
                        var now = System.nanoTime();
                        times.recordValue(now - begin);
                        if (now < end) {
                            next();
                        } else if (--underWay == 0) {
                            over.complete(null);
                        }
                    });
        }

        Measured measured(double seconds) {
            return new Measured(
                    times.getTotalCount(),
                    0,
                    seconds,
                    times.getValueAtPercentile(50) / 1e3,
                    times.getValueAtPercentile(99) / 1e3,
                    bytes);
        }
    }
}
