package vn.sosuckhoe.local;

import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sends the demo messages through the real intake, once. A file beside the data remembers the day
 * they were made for and whether all were answered: an interrupted loading is repeated with the same
 * day, so that every message is the same again.
 */
public final class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class);
    private static final int AT_ONCE = 8;
    private static final String DONE = " done";

    private final Path memory;
    private final DemoSender sender;

    public DemoLoader(Path memory, URI portal) {
        this.memory = memory;
        this.sender = new DemoSender(portal);
    }

    /**
     * @param messages the messages as of a day
     * @return how often each code was answered; empty when the demo is already there
     */
    public Map<String, Long> loadOnce(LocalDate today, Function<LocalDate, Stream<DemoMessage>> messages)
            throws InterruptedException {
        var remembered = remembered();
        if (remembered.endsWith(DONE)) {
            return Map.of();
        }
        var day = remembered.isEmpty() ? today : LocalDate.parse(remembered);
        remember(day.toString());
        var started = System.nanoTime();
        var answers = sendAll(messages.apply(day));
        if (answers.isEmpty()) {
            return answers;
        }
        if (answers.keySet().stream().allMatch(code -> code.startsWith("ACCEPTED"))) {
            remember(day + DONE);
        }
        LOG.infof("Demo messages sent in %.1f s: %s", (System.nanoTime() - started) / 1e9, answers);
        return answers;
    }

    private Map<String, Long> sendAll(Stream<DemoMessage> messages) throws InterruptedException {
        var answers = new ConcurrentSkipListMap<String, LongAdder>();
        var hands = new Semaphore(AT_ONCE);
        var executor = Executors.newFixedThreadPool(AT_ONCE, work -> {
            var thread = new Thread(work, "demo-sender");
            thread.setDaemon(true);
            return thread;
        });
        try (messages) {
            for (var message : (Iterable<DemoMessage>) messages::iterator) {
                hands.acquire();
                executor.execute(() -> {
                    try {
                        answers.computeIfAbsent(send(message), code -> new LongAdder())
                                .increment();
                    } finally {
                        hands.release();
                    }
                });
            }
            hands.acquire(AT_ONCE);
        } finally {
            executor.shutdown();
        }
        var counted = new TreeMap<String, Long>();
        answers.forEach((code, count) -> counted.put(code, count.sum()));
        return counted;
    }

    private String send(DemoMessage message) {
        try {
            return sender.send(message);
        } catch (IOException e) {
            LOG.debugf(e, "A demo message of facility %s was not answered", message.facility());
            return "NOT_ANSWERED";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "INTERRUPTED";
        }
    }

    private String remembered() {
        try {
            return Files.exists(memory) ? Files.readString(memory).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(String state) {
        try {
            Files.writeString(memory, state + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
