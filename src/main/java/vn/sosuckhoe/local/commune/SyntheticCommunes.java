package vn.sosuckhoe.local.commune;

import vn.sosuckhoe.local.DemoMessage;
import vn.sosuckhoe.local.commune.people.Families;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Invented communes, told as QĐ 831 messages. The same seed and day give the same bytes on every machine. Nobody in
 * them is a real person, and every message says so at its top.
 */
public final class SyntheticCommunes {

    private SyntheticCommunes() {}

    /**
     * The demo: two communes, their stations 24021 and 24077 and the hospital 24000, several messages a person in the
     * order in which they were told. Codes and elements of the format all occur.
     */
    public static Stream<DemoMessage> messages(long seed, LocalDate today) {
        var tellings = new Tellings(seed, today);
        return Families.all(seed, today).stream().flatMap(tellings::of);
    }

    /**
     * People for load tests: one message each, about twenty doses and visits in it, in constant memory.
     *
     * @param n at most 1,000,000
     */
    public static Stream<DemoMessage> people(long seed, long n, LocalDate today) {
        return new Crowd(seed, today).messages(n);
    }

    /** The 12-digit number of the person at this place, from 0, of {@link #people}. */
    public static String personalId(long seed, long index) {
        return Crowd.personalId(seed, index);
    }

    /**
     * Writes messages into files: {@code --out directory [--seed 831] [--today yyyy-MM-dd] [--people N]}. Without
     * {@code --people} it writes the demo.
     */
    public static void main(String... args) {
        var out = Path.of(option(args, "--out", "."));
        var seed = Long.parseLong(option(args, "--seed", "831"));
        var now = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var today = LocalDate.parse(option(args, "--today", now.toString()));
        var people = Long.parseLong(option(args, "--people", "0"));
        try (var messages = people > 0 ? people(seed, people, today) : messages(seed, today)) {
            Files.createDirectories(out);
            messages.forEach(message -> write(out, message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path out, DemoMessage message) {
        try {
            Files.write(out.resolve(message.facility() + "-" + message.requestId() + ".xml"), message.xml());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String option(String[] args, String name, String otherwise) {
        var at = List.of(args).indexOf(name);
        return at >= 0 && at + 1 < args.length ? args[at + 1] : otherwise;
    }
}
