package vn.sosuckhoe.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Speaks to the person at the terminal. Not a logger: the log is still being held back while the
 * stack starts, and these lines belong to no log.
 */
final class Console {

    private static final PrintStream TERMINAL =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Console() {}

    static void say(String line) {
        TERMINAL.println(line);
    }
}
