package vn.sosuckhoe.bench;

import vn.sosuckhoe.bench.Rounds.Variant;
import vn.sosuckhoe.bench.load.Load;
import vn.sosuckhoe.bench.load.Requests;
import vn.sosuckhoe.bench.machine.BenchPostgres;
import vn.sosuckhoe.bench.machine.Jvm;

import java.util.List;
import java.util.stream.IntStream;

/** The way out: the API and the pages against the bare server. */
final class Reading {

    static final String GZIP = "Accept-Encoding: gzip";

    private static final String BARE = "bare Vert.x";

    private final Options options;
    private final Report report;
    private final BenchPostgres postgres;
    private final Jvm service;
    private final Jvm door;
    private final Jvm bare;

    Reading(Options options, Report report, BenchPostgres postgres, Jvm service, Jvm door, Jvm bare) {
        this.options = options;
        this.report = report;
        this.postgres = postgres;
        this.service = service;
        this.door = door;
        this.bare = bare;
    }

    /** @param bearers the token header of each reader */
    void api(Readers readers, List<String> bearers, DirectReads direct) {
        var rounds = new Rounds(options.rounds())
                .alternate(
                        variant(BARE, bare, 200, Requests.get(readers.paths("/api/books/"), GZIP)),
                        variant("API 200, token", service, 200, withToken(readers, bearers)),
                        variant("API 200, no token (bench only)", door, 200, withoutToken(readers)),
                        new Variant(
                                "reads without HTTP",
                                () -> direct.run(readers.books(), options.connections(), options.round()),
                                postgres.process()));
        report.rounds(
                "API: a random one of %,d books a request"
                        .formatted(readers.books().size()),
                rounds,
                BARE);

        var half = rounds.perSecond("API 200, token") / 2;
        var measured = Load.constant(
                service.port(),
                withToken(readers, bearers),
                200,
                options.connections(),
                options.round().multipliedBy(3),
                half);
        report.say(
                "\nAt half load (%,.0f requests/s, constant rate, corrected for coordinated omission):"
                        + " p50 %.2f ms, p99 %.2f ms.",
                measured.perSecond(), measured.p50() / 1e3, measured.p99() / 1e3);

        var both = IntStream.range(0, bearers.size())
                .mapToObj(i -> bearers.get(i) + "\r\n" + readers.tags().get(i))
                .toList();
        report.rounds(
                "API, the reader has it already: 304",
                new Rounds(options.rounds())
                        .alternate(
                                variant(
                                        BARE,
                                        bare,
                                        304,
                                        Requests.each(readers.paths("/api/books/"), readers.tags(), GZIP)),
                                variant(
                                        "API 304, token",
                                        service,
                                        304,
                                        Requests.each(readers.paths("/api/books/"), both, GZIP))),
                BARE);
    }

    /** @param cookie of a signed-in person, whose page it is */
    void page(String title, String path, String book, String cookie, Probe page) {
        report.rounds(
                "%s: %,d bytes compressed".formatted(title, page.body().length),
                new Rounds(options.rounds())
                        .alternate(
                                variant(BARE, bare, 200, Requests.get(List.of("/so/" + book), GZIP)),
                                variant("page 200", service, 200, Requests.get(List.of(path), GZIP, cookie))),
                BARE);
    }

    /** Not of the family's page, which says up to which minute it is complete and so is another one each minute. */
    void pageAgain(String title, String path, String book, String cookie, Probe page, String bookTag) {
        report.rounds(
                title,
                new Rounds(options.rounds())
                        .alternate(
                                variant(BARE, bare, 200, Requests.get(List.of("/so/" + book), GZIP)),
                                variant(
                                        "page 304",
                                        service,
                                        304,
                                        Requests.get(List.of(path), GZIP, cookie, "If-None-Match: " + page.etag())),
                                variant(
                                        "bare Vert.x 304",
                                        bare,
                                        304,
                                        Requests.get(
                                                List.of("/so/" + book), GZIP, "If-None-Match: \"" + bookTag + '"'))),
                BARE);
    }

    static Requests withToken(Readers readers, List<String> bearers) {
        return Requests.each(readers.paths("/api/books/"), bearers, GZIP);
    }

    static Requests withoutToken(Readers readers) {
        return Requests.each(
                readers.paths("/bench/books/"),
                readers.owners().stream().map(owner -> "Bench-Owner: " + owner).toList(),
                GZIP);
    }

    Variant variant(String name, Jvm server, int status, Requests requests) {
        return new Variant(
                name,
                () -> Load.closed(server.port(), requests, status, options.connections(), options.round()),
                server.handle(),
                postgres.process());
    }
}
