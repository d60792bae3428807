package vn.sosuckhoe.reminder.smpp;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import vn.sosuckhoe.reminder.delivery.Receipts;
import vn.sosuckhoe.reminder.delivery.result.Pace;
import vn.sosuckhoe.reminder.delivery.work.Dispatcher;
import vn.sosuckhoe.reminder.delivery.work.Hands;
import vn.sosuckhoe.reminder.delivery.work.Quiet;
import vn.sosuckhoe.reminder.delivery.work.Sweeper;
import vn.sosuckhoe.reminder.delivery.work.Turns;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.concurrent.atomic.LongAdder;

/** What one replica brings to the sending of messages, as a process of its own: {@code database smpp-port workers rate}. */
final class ReplicaProcess {

    private static final int CONNECTIONS = 4;

    private ReplicaProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        var pool = PgBuilder.pool(builder -> builder.connectingTo(PgConnectOptions.fromUri(arguments[0])
                        .setUser("ssk_app")
                        .setPassword("sosuckhoe"))
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .using(Vertx.vertx()));
        var gateway = new SmppGateway(
                settings(Integer.parseInt(arguments[1]), Double.parseDouble(arguments[3])), new Receipts(pool));
        // a short life in place of a long one
        var pace = new Pace(
                250,
                Duration.ofSeconds(6),
                20,
                Duration.ofMillis(300),
                Duration.ofSeconds(2),
                3,
                Duration.ofMillis(500),
                Duration.ofSeconds(2),
                0);
        var hands = new Hands("replica-" + ProcessHandle.current().pid(), gateway, pace);
        var any = new Quiet(LocalTime.NOON, LocalTime.NOON, Clock.systemUTC());
        var turns = new Turns(pool);
        new Thread(new Sweeper(turns, pace, (what, count) -> {}), "sweeper").start();
        var accepted = new LongAdder();
        for (var worker = 0; worker < Integer.parseInt(arguments[2]); worker++) {
            new Thread(
                            new Dispatcher(turns, hands, any, (channel, outcome, messages) -> {
                                if (outcome.equals("ACCEPTED")) {
                                    accepted.add(messages);
                                }
                            }),
                            "worker-" + worker)
                    .start();
        }
        while (true) {
            Thread.sleep(1_000);
            System.out.println(accepted.sumThenReset());
        }
    }

    static SmppSettings settings(int port, double rate) {
        return new SmppSettings(
                "localhost",
                port,
                false,
                "tests",
                "secret",
                "",
                "SoSucKhoe",
                2,
                100,
                rate,
                "84",
                SmppSettings.Long.UDH,
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Duration.ofMinutes(15));
    }
}
