package vn.sosuckhoe.local;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class LeftBehindTest {

    @TempDir
    Path directory;

    private Process process;

    @BeforeEach
    void start_a_process_that_only_waits() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "jshell").toString();
        process = new ProcessBuilder(java).redirectErrorStream(true).start();
    }

    @AfterEach
    void end_it() {
        process.destroyForcibly();
    }

    @Test
    void a_remembered_process_is_ended() {
        var file = directory.resolve("pid");
        LeftBehind.remember(process.toHandle(), file);

        LeftBehind.endRemembered(file);

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void a_process_that_only_got_the_same_number_is_left_alone() throws IOException {
        var file = directory.resolve("pid");
        Files.writeString(file, process.pid() + "\n1");

        LeftBehind.endRemembered(file);

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void another_program_with_the_number_of_an_old_postmaster_is_left_alone() throws IOException {
        Files.writeString(directory.resolve("postmaster.pid"), process.pid() + "\n/data\n");

        LeftBehind.endPostgres(directory);

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void nothing_is_left_behind_when_there_is_no_file() {
        LeftBehind.endRemembered(directory.resolve("pid"));
        LeftBehind.endPostgres(directory);

        assertThat(process.isAlive()).isTrue();
    }
}
