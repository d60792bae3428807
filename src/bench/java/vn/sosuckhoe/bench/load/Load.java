package vn.sosuckhoe.bench.load;

import org.HdrHistogram.Histogram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Load over HTTP/1.1 from one thread: many kept-alive connections, one request under way on each, no pipelining.
 * Closed loop: the next request follows the answer. Constant rate: requests fall due by the clock, and an answer's time
 * counts from when its request was due, so that a stall is not hidden by the requests it held back.
 */
public final class Load {

    private static final double AS_FAST_AS_IT_GOES = 0;

    private final Requests requests;
    private final int expected;
    private final double rate;
    private final Histogram times = new Histogram(60_000_000_000L, 3);
    private final Queue<Line> idle = new ArrayDeque<>();
    private long answers;
    private long wrong;
    private long bytes;
    private long due;
    private boolean exhausted;

    private Load(Requests requests, int expected, double rate) {
        this.requests = requests;
        this.expected = expected;
        this.rate = rate;
    }

    public static Measured closed(int port, Requests requests, int expected, int connections, Duration time) {
        return new Load(requests, expected, AS_FAST_AS_IT_GOES).run(port, connections, time);
    }

    /** @param rate requests a second */
    public static Measured constant(
            int port, Requests requests, int expected, int connections, Duration time, double rate) {
        return new Load(requests, expected, rate).run(port, connections, time);
    }

    private Measured run(int port, int connections, Duration time) {
        var lines = new ArrayList<Line>();
        try (var selector = Selector.open()) {
            for (var i = 0; i < connections; i++) {
                lines.add(new Line(new InetSocketAddress("127.0.0.1", port), selector));
            }
            idle.addAll(lines);
            var begin = System.nanoTime();
            var end = begin + time.toNanos();
            due = begin;
            while (System.nanoTime() < end && !(exhausted && idle.size() == lines.size())) {
                sendWhatIsDue();
                receive(selector);
            }
            var seconds = (System.nanoTime() - begin) / 1e9;
            return new Measured(
                    answers,
                    wrong,
                    seconds,
                    times.getValueAtPercentile(50) / 1e3,
                    times.getValueAtPercentile(99) / 1e3,
                    bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close(lines);
        }
    }

    private void sendWhatIsDue() throws IOException {
        var now = System.nanoTime();
        while (!idle.isEmpty() && !exhausted && (rate == AS_FAST_AS_IT_GOES || due <= now)) {
            if (!send(idle.peek(), rate == AS_FAST_AS_IT_GOES ? now : due)) {
                return;
            }
            idle.remove();
            if (rate != AS_FAST_AS_IT_GOES) {
                due += (long) (1e9 / rate);
            }
        }
    }

    private void receive(Selector selector) throws IOException {
        selector.select(
                key -> {
                    try {
                        read((Line) key.attachment());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                1);
    }

    private void read(Line line) throws IOException {
        bytes += line.read();
        if (line.isWaiting()) {
            return;
        }
        var now = System.nanoTime();
        times.recordValue(Math.max(1, now - line.since()));
        answers++;
        if (line.status() != expected) {
            wrong++;
        }
        if (rate == AS_FAST_AS_IT_GOES) {
            if (!send(line, now)) {
                idle.add(line);
            }
        } else {
            idle.add(line);
        }
    }

    private boolean send(Line line, long from) throws IOException {
        if (exhausted || !line.send(requests, from)) {
            exhausted = true;
            return false;
        }
        return true;
    }

    private static void close(List<Line> lines) {
        for (var line : lines) {
            try {
                line.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
