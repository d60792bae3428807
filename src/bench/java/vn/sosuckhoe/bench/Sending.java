package vn.sosuckhoe.bench;

import vn.sosuckhoe.bench.load.Load;
import vn.sosuckhoe.bench.load.Measured;
import vn.sosuckhoe.bench.machine.BenchPostgres;
import vn.sosuckhoe.bench.machine.Cpu;
import vn.sosuckhoe.bench.machine.Jvm;
import vn.sosuckhoe.bench.machine.Service;
import vn.sosuckhoe.local.gateway.Manners;
import vn.sosuckhoe.local.gateway.SmppServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Messages to people: short messages to an SMPP server in this process, alone and beside people who read. */
final class Sending {

    private static final int WARM = 20_000;
    private static final Duration RECEIPTS_AFTER = Duration.ofMillis(200);
    private static final int RATE = 1_600;
    private static final double MORE_THAN_ENOUGH = 1.3;
    private static final String READS = "reads";
    // as many people as a commune would invite at once
    private static final String CAMPAIGN = "md5('campaign ' || n / 5000)::uuid";
    private static final long FAST = 1_000_000;

    private final Options options;
    private final Report report;
    private final BenchPostgres postgres;
    private final Service service;
    private final AtomicLong taken = new AtomicLong();
    private int filled;

    Sending(Options options, Report report, BenchPostgres postgres, Service service) {
        this.options = options;
        this.report = report;
        this.postgres = postgres;
        this.service = service;
    }

    /** @param bearers the token header of each reader */
    void measure(Readers readers, List<String> bearers) {
        report.figures("Messages: SMS over SMPP 3.4, each with its receipt, fsync on");
        try (var carrier = new SmppServer(
                0,
                new Manners(0, Duration.ZERO, RECEIPTS_AFTER, address -> false, 0),
                message -> taken.incrementAndGet())) {
            alone(carrier.port());
            beside(carrier.port(), readers, bearers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Jvm replica(int carrier, long rate) {
        return service.start(
                Jvm.freePort(),
                "-Dreminder.smpp.host=localhost",
                "-Dreminder.smpp.port=" + carrier,
                "-Dreminder.smpp.rate=" + rate,
                "-Dreminder.quiet-from=00:00",
                "-Dreminder.quiet-to=00:00");
    }

    private void alone(int carrier) {
        try (var jvm = replica(carrier, FAST)) {
            fill(WARM);
            awaitTaken(filled);
            awaitReceipts();
            var messages = 2 * WARM;
            var before = taken.get();
            fill(messages);
            var cpu = Cpu.used(jvm.handle(), postgres.process());
            var begin = System.nanoTime();
            awaitTaken(before + messages);
            var seconds = (System.nanoTime() - begin) / 1e9;
            awaitReceipts();
            report.figure(
                    "as fast as it goes, submits/s",
                    "%,.0f (CPU of service and database %.0f µs a message, receipt included)"
                            .formatted(
                                    messages / seconds, (Cpu.used(jvm.handle(), postgres.process()) - cpu) / messages),
                    "≥ 1,500");
        }
    }

    private void beside(int carrier, Readers readers, List<String> bearers) {
        try (var jvm = replica(carrier, RATE)) {
            fill(WARM);
            awaitTaken(filled);
            awaitReceipts();
            var requests = Reading.withToken(readers, bearers);
            Supplier<Measured> all =
                    () -> Load.closed(jvm.port(), requests, 200, options.connections(), options.round())
                            .clean(READS);
            for (var warm = 0; warm < 5; warm++) {
                all.get();
            }
            var time = options.round().multipliedBy(2);
            var halves = new ArrayList<Double>();
            var quiet = new ArrayList<Double>();
            var busy = new ArrayList<Double>();
            var rates = new ArrayList<Double>();
            for (var round = 0; round < options.rounds(); round++) {
                // of what the machine can do in this minute, which is not what it could a few before
                var half = all.get().perSecond() / 2;
                Supplier<Measured> reading =
                        () -> Load.constant(jvm.port(), requests, 200, options.connections(), time, half)
                                .clean(READS);
                halves.add(half);
                quiet.add(reading.get().p99() / 1e3);
                fill((int) (MORE_THAN_ENOUGH * RATE * time.toSeconds()));
                // what was saved up meanwhile does not count
                postgres.execute(
                        BenchPostgres.DATABASE, "update gateway set allowance = 0, counted_at = clock_timestamp()");
                var begin = System.nanoTime();
                var before = taken.get();
                busy.add(reading.get().p99() / 1e3);
                rates.add((taken.get() - before) / ((System.nanoTime() - begin) / 1e9));
                awaitTaken(filled);
                awaitReceipts();
            }
            report.figure(
                    "beside reads at half load, submits/s",
                    "%s (rate of the gateway set to %,d)".formatted(spread("%,.0f", rates), RATE),
                    "≥ 1,500");
            report.figure(
                    "read p99 at half load (%s requests/s), ms".formatted(spread("%,.0f", halves)),
                    "%s; without messages %s".formatted(spread("%.2f", busy), spread("%.2f", quiet)),
                    "< 20");
        }
    }

    /** Median, lowest and highest. */
    private static String spread(String format, List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        return (format + " (" + format + " to " + format + ")")
                .formatted(Rounds.median(sorted.stream()), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** Each message carries the invitation of one person. */
    private void fill(int messages) {
        postgres.execute(
                BenchPostgres.DATABASE,
                Stream.of("""
                                insert into campaign (id, version, facility, commune, staff, staff_name, title, template,
                                                      wording, selection, state, window_from, window_until, before_days,
                                                      after_days, created_at, changed_at)
                                select distinct %s, 1, '24021', '', '', '', 'bench', 'elderly', '1', 'elderly', 'SENT',
                                       current_date, current_date + 30, array[]::integer[], array[]::integer[], now(), now()
                                from generate_series(%d, %d) n
                                on conflict do nothing
                                """, """
                                insert into invitation (citizen, campaign, commune, hamlet_key, household, slip, told_at)
                                select md5('citizen ' || n)::uuid, %s, '', '', '', false, now()
                                from generate_series(%d, %d) n
                                """, """
                                with put as (
                                    insert into outgoing (lane, id, channel, address, language, body, key, code, facility,
                                                          purpose, campaign, wave, not_before, expires_at, state)
                                    select abs(hashint4(n)) %% 16, md5('message ' || n)::uuid, 'sms',
                                           '0500' || lpad(n::text, 6, '0'), 'vi',
                                           'Tram Y te xa moi Ong/Ba den kham suc khoe luc 7h30 ngay 25/11. Ma ' || n,
                                           'bench ' || n, 'B' || n, '24021', 'elderly', %1$s, 'first', now(),
                                           now() + interval '1 day', 'READY'
                                    from generate_series(%2$d, %3$d) n
                                    returning lane, id, campaign, code
                                )
                                insert into outgoing_about (citizen, lane, outgoing, campaign)
                                select md5('citizen ' || substr(code, 2))::uuid, lane, id, campaign from put
                                """)
                        .map(sql -> sql.formatted(CAMPAIGN, filled + 1, filled + messages))
                        .toArray(String[]::new));
        filled += messages;
    }

    private void awaitTaken(long messages) {
        while (taken.get() < messages) {
            sleep(5);
        }
    }

    private void awaitReceipts() {
        while (postgres.number(BenchPostgres.DATABASE, "select count(*) from outgoing where state <> 'DELIVERED'")
                > 0) {
            sleep(200);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
