package vn.sosuckhoe.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The results as they come, on the console and as Markdown in a file. */
final class Report {

    private final PrintStream console;
    private final Path file;

    Report(PrintStream console, Path file) {
        this.console = console;
        this.file = file;
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void say(String format, Object... values) {
        var line = values.length == 0 ? format : String.format(Locale.ROOT, format, values);
        console.println(line);
        console.flush();
        try {
            Files.writeString(file, line + "\n", java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void title(String text) {
        say("\n## %s\n", text);
    }

    /** A line of "what, figure, goal". */
    void figure(String what, String figure, String goal) {
        say("| %s | %s | %s |", what, figure, goal);
    }

    void figures(String title) {
        title(title);
        say("| | measured | goal |");
        say("|---|---|---|");
    }

    /** @param baseline what the ratios are to */
    void rounds(String title, Rounds rounds, String baseline) {
        title(title);
        say("| | requests/s | lowest – highest | p50 ms | p99 ms | CPU µs a request | ratio |");
        say("|---|---|---|---|---|---|---|");
        for (var name : rounds.names()) {
            say(
                    "| %s | %,.0f | %,.0f – %,.0f | %.2f | %.2f | %.0f | %.2f |",
                    name,
                    rounds.perSecond(name),
                    rounds.lowest(name),
                    rounds.highest(name),
                    rounds.p50(name) / 1e3,
                    rounds.p99(name) / 1e3,
                    rounds.cpu(name),
                    rounds.ratio(name, baseline));
        }
    }
}
