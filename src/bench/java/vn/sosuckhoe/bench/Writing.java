package vn.sosuckhoe.bench;

import org.awaitility.Awaitility;
import vn.sosuckhoe.bench.load.Load;
import vn.sosuckhoe.bench.machine.BenchPostgres;
import vn.sosuckhoe.bench.machine.Cpu;
import vn.sosuckhoe.bench.machine.Jvm;
import vn.sosuckhoe.bench.machine.Service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The way in: messages over HTTP, then the projection of what they brought, then all books anew. */
final class Writing {

    static final int IN_FLIGHT = 16;

    private static final String NO_WORKERS = "-Dprojection.workers=0";
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final BenchPostgres postgres;
    private final Service service;
    private final Report report;

    Writing(BenchPostgres postgres, Service service, Report report) {
        this.postgres = postgres;
        this.service = service;
        this.report = report;
    }

    /** @param demo sent first, to warm up and because the pages are read as one of its people */
    void measure(Spool demo, Spool people) {
        report.figures("The way in: %,d people, one message of %,d bytes each, %d in flight, fsync on"
                .formatted(people.messages(), people.bytesEach(), IN_FLIGHT));
        try (var jvm = service.start(Jvm.freePort(), NO_WORKERS)) {
            send(jvm, demo);
            var before = Cpu.used(jvm.handle(), postgres.process());
            var measured = send(jvm, people);
            var cpu = (Cpu.used(jvm.handle(), postgres.process()) - before) / measured.requests();
            report.figure(
                    "intake, messages/s",
                    "%,.0f (p50 %.1f ms, p99 %.1f ms, CPU %.0f µs a message)"
                            .formatted(measured.perSecond(), measured.p50() / 1e3, measured.p99() / 1e3, cpu),
                    "≥ 1,000");
        }
        postgres.execute(BenchPostgres.DATABASE, "vacuum analyze");
        try (var jvm = service.start(Jvm.freePort(), "-Dprojection.rebuild.people-per-second=1000000")) {
            project();
            report.figure(
                    "on disk then, bytes a book",
                    "%,.0f".formatted(new Shelves(postgres).bytesEach(BenchPostgres.DATABASE)),
                    "≤ 8,192");
            rebuild(jvm);
        }
        postgres.execute(BenchPostgres.DATABASE, "vacuum analyze");
    }

    private static vn.sosuckhoe.bench.load.Measured send(Jvm jvm, Spool spool) {
        return Load.closed(jvm.port(), spool.requests(), 200, IN_FLIGHT, PATIENCE)
                .clean("intake");
    }

    private void project() {
        var people = count("citizen");
        var entries = count("entry");
        var begun = number("select count(*) from citizen where projected >= revision");
        var seconds = until(() -> number("select count(*) from citizen where projected < revision") == 0);
        var share = (people - begun) / (double) people;
        report.figure(
                "projection of the backlog, entries/s",
                "%,.0f (%,.0f people/s; %.1f entries a person)"
                        .formatted(share * entries / seconds, share * people / seconds, (double) entries / people),
                "≥ 10,000");
        var parked = number("select count(*) from citizen where parked is not null");
        if (parked > 0) {
            report.figure("parked by the projection", Long.toString(parked), "0");
        }
    }

    private void rebuild(Jvm jvm) {
        var live = "select id from generation where state = 'live'";
        // a service of a newer shape than a fresh database rebuilds by itself first
        until(() -> number("select count(*) from generation") == 1);
        var before = number(live);
        post("http://localhost:" + jvm.management() + "/q/rebuild");
        var seconds = until(() -> number(live) != before);
        report.figure("rebuild, people/s", "%,.0f".formatted(count("book") / seconds), "");
    }

    private static double until(BooleanSupplier done) {
        var begin = System.nanoTime();
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(done::getAsBoolean);
        return (System.nanoTime() - begin) / 1e9;
    }

    private long count(String table) {
        return number("select count(*) from " + table);
    }

    private long number(String sql) {
        return postgres.number(BenchPostgres.DATABASE, sql);
    }

    private static void post(String address) {
        try {
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Authorization", "Bearer bench-only-operator-secret")
                                    .POST(HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 202) {
                throw new IllegalStateException(address + " answered " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
