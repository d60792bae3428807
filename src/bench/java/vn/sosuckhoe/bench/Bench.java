package vn.sosuckhoe.bench;

import vn.sosuckhoe.bench.machine.BenchPostgres;
import vn.sosuckhoe.bench.machine.Cpu;
import vn.sosuckhoe.bench.machine.Jvm;
import vn.sosuckhoe.bench.machine.Service;
import vn.sosuckhoe.local.LocalHome;
import vn.sosuckhoe.local.LocalKeycloak;
import vn.sosuckhoe.local.commune.SyntheticCommunes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static vn.sosuckhoe.bench.Reading.GZIP;

/** Runs everything once; the README beside the sources tells how, and RESULTS.md what came out. */
public final class Bench {

    private static final long SEED = 831;
    private static final int READERS = 1_000;
    private static final String MOTHER = "024190001234";
    private static final String SMALL = "small";

    private final Options options;
    private final Path directory;
    private final Report report;

    private Bench(Options options, Path directory) {
        this.options = options;
        this.directory = directory;
        this.report = new Report(System.out, options.project().resolve("target/bench-results.md"));
    }

    public static void main(String... arguments) throws IOException {
        var options = Options.of(arguments);
        var directory = Files.createTempDirectory(options.project().resolve("target"), "bench");
        new Bench(options, directory).run();
    }

    private void run() {
        Machine.describe(report);
        var portal = Jvm.freePort();
        try (var postgres = BenchPostgres.start(directory);
                var keycloak = LocalKeycloak.temporary(LocalHome.find(), "http://localhost:" + portal)) {
            keycloak.awaitReady();
            var tokens = new Tokens(keycloak.issuer());
            var key = directory.resolve("key.pem");
            tokens.writePublicKey(key);
            var service = new Service(
                    Service.thisJava(),
                    options.service(),
                    postgres.address(BenchPostgres.DATABASE),
                    key,
                    keycloak.issuer(),
                    directory);

            write(postgres, service, tokens);
            send(postgres, service, tokens);
            if (options.onlySending()) {
                return;
            }
            Starts.measure(report, service, options.rounds());
            new Shelves(postgres).small(SMALL);
            read(postgres, service, tokens, portal);
            scale(postgres, service);
        }
    }

    private void write(BenchPostgres postgres, Service service, Tokens tokens) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var demo = Spool.of(directory.resolve("demo"), SyntheticCommunes.messages(SEED, today), tokens::facility);
        var people = Spool.of(
                directory.resolve("people"), SyntheticCommunes.people(SEED, options.people(), today), tokens::facility);
        new Writing(postgres, service, report).measure(demo, people);
        report.figure(
                "on disk after the rebuild, free space of the old generation included, bytes a book",
                "%,.0f".formatted(new Shelves(postgres).bytesEach(BenchPostgres.DATABASE)),
                "");
    }

    private void send(BenchPostgres postgres, Service service, Tokens tokens) {
        var readers = Readers.of(postgres, BenchPostgres.DATABASE, READERS);
        new Sending(options, report, postgres, service).measure(readers, bearers(readers, tokens));
    }

    private static List<String> bearers(Readers readers, Tokens tokens) {
        return readers.owners().stream()
                .map(owner -> "Authorization: Bearer " + tokens.citizen(owner))
                .toList();
    }

    private void read(BenchPostgres postgres, Service service, Tokens tokens, int portal) {
        var readers = Readers.of(postgres, BenchPostgres.DATABASE, 1_000_000);
        var some = readers.first(READERS);
        var bearers = bearers(some, tokens);
        try (var served = service.start(portal);
                var door = withDoor(service, postgres.address(BenchPostgres.DATABASE))) {
            var resting = Cpu.residentMebibytes(served.handle());
            Probe.get(portal, some.paths("/api/books/").get(0), GZIP, bearers.get(0))
                    .mustBe(200, "the API")
                    .writeTo(directory, "book");
            var cookie = cookie(portal);
            var mother = new Mother(postgres, MOTHER);
            var page = Probe.get(portal, "/so/" + mother.book(), GZIP, cookie).mustBe(200, "the page");
            page.writeTo(directory, "page");
            try (var bare = bare(postgres, BenchPostgres.DATABASE);
                    var direct = new DirectReads(
                            "postgresql://" + postgres.address(BenchPostgres.DATABASE),
                            BenchPostgres.APPLICATION,
                            BenchPostgres.PASSWORD,
                            generation(postgres))) {
                var reading = new Reading(options, report, postgres, served, door, bare);
                reading.api(some, bearers, direct);
                // anew, because after five minutes each request of a cookie that stays the same would refresh the
                // session
                cookie = cookie(portal);
                reading.page("Signed-in page of one book", "/so/" + mother.book(), mother.book(), cookie, page);
                reading.pageAgain(
                        "The same page, which the reader has already: 304",
                        "/so/" + mother.book(),
                        mother.book(),
                        cookie,
                        page,
                        mother.tag());
            }
            cookie = cookie(portal);
            var family = Probe.get(portal, "/so", GZIP, cookie).mustBe(200, "the family's page");
            family.writeTo(directory, "page");
            try (var bare = bare(postgres, BenchPostgres.DATABASE)) {
                new Reading(options, report, postgres, served, door, bare)
                        .page("Signed-in page of a family", "/so", mother.book(), cookie, family);
            }
            report.say(
                    "\nMemory of the service (RSS, -Xmx600m): %d MiB after the start, %d MiB after all of this.",
                    resting, Cpu.residentMebibytes(served.handle()));
        }
    }

    private static String cookie(int portal) {
        return SignedInBrowser.signIn(URI.create("http://localhost:" + portal + "/"), MOTHER, "sosuckhoe")
                .cookieHeader();
    }

    private void scale(BenchPostgres postgres, Service service) {
        var shelves = new Shelves(postgres);
        shelves.fill(BenchPostgres.DATABASE, options.shelf());
        var few = Readers.of(postgres, SMALL, Shelves.SMALL);
        var many = Readers.of(postgres, BenchPostgres.DATABASE, (int) options.shelf());
        var small = "%,d books".formatted(few.books().size());
        var large = "%,d books".formatted(many.books().size());
        try (var smallDoor = withDoor(service, postgres.address(SMALL));
                var largeDoor = withDoor(service, postgres.address(BenchPostgres.DATABASE))) {
            var reading = new Reading(options, report, postgres, largeDoor, largeDoor, largeDoor);
            report.rounds(
                    "Size of the shelf: any book, without token (bench only)",
                    new Rounds(options.rounds())
                            .alternate(
                                    reading.variant(small, smallDoor, 200, Reading.withoutToken(few)),
                                    reading.variant(large, largeDoor, 200, Reading.withoutToken(many))),
                    small);
            report.say("\nOn disk: %,.0f bytes a book.", shelves.bytesEach(BenchPostgres.DATABASE));
        }
    }

    private Jvm withDoor(Service service, String database) {
        return new Service(
                        service.java(),
                        options.serviceWithDoor(),
                        database,
                        service.publicKey(),
                        service.issuer(),
                        service.logs())
                .start(
                        Jvm.freePort(),
                        "-Dquarkus.http.auth.permission.bench.paths=/bench/*",
                        "-Dquarkus.http.auth.permission.bench.policy=permit");
    }

    private static long generation(BenchPostgres postgres) {
        return postgres.number(BenchPostgres.DATABASE, "select id from generation where state = 'live'");
    }

    private Jvm bare(BenchPostgres postgres, String database) {
        var port = Jvm.freePort();
        return Jvm.start(
                Service.thisJava(),
                Stream.of(
                                "-XX:+UseParallelGC",
                                "-Xmx600m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BareVertx.class.getName(),
                                Integer.toString(port),
                                "postgresql://" + postgres.address(database),
                                BenchPostgres.APPLICATION,
                                BenchPostgres.PASSWORD,
                                directory.toString(),
                                Long.toString(generation(postgres)))
                        .toList(),
                Map.of(),
                port,
                port,
                URI.create("http://localhost:" + port + "/"),
                directory.resolve("bare-" + port + ".log"));
    }
}
