package vn.sosuckhoe.bench.machine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL 18 that keeps its promises: unlike the one of the tests it waits for the disk at each commit, and has the
 * memory a server would have. One database is the service's; {@link #copy} makes another of it.
 */
public final class BenchPostgres implements AutoCloseable {

    public static final String DATABASE = "sosuckhoe";
    public static final String APPLICATION = "ssk_app";
    public static final String OWNER = "ssk_owner";
    public static final String PASSWORD = "sosuckhoe";

    private final EmbeddedPostgres server;
    private final ProcessHandle process;

    private BenchPostgres(EmbeddedPostgres server, ProcessHandle process) {
        this.server = server;
        this.process = process;
    }

    /** @param directory for the data, gone when closed */
    public static BenchPostgres start(Path directory) {
        try {
            var data = directory.resolve("postgres");
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("max_wal_size", "8GB")
                    .setServerConfig("checkpoint_timeout", "15min")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("jit", "off")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
            var started = new BenchPostgres(server, ProcessHandle.of(pid).orElseThrow());
            started.furnish();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void furnish() {
        as("postgres", "postgres", "create role " + OWNER + " login password '" + PASSWORD + "'");
        as("postgres", "postgres", "create role " + APPLICATION + " login password '" + PASSWORD + "'");
        as("postgres", "postgres", "create database " + DATABASE + " owner " + OWNER);
    }

    /** Nobody may be connected to the first one meanwhile. */
    public void copy(String name) {
        as("postgres", "postgres", "create database " + name + " template " + DATABASE + " owner " + OWNER);
    }

    /** For what the service itself may not do: fill, vacuum, measure. */
    public void execute(String database, String... statements) {
        as(database, "postgres", statements);
    }

    private void as(String database, String user, String... statements) {
        try (var connection = connection(database, user);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Connection connection(String database, String user) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + address(database), user, PASSWORD);
    }

    /** The first column of the first row. */
    public long number(String database, String sql) {
        try (var connection = connection(database, "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Host, port and database as the service is told them. */
    public String address(String database) {
        return "localhost:%d/%s".formatted(server.getPort(), database);
    }

    public ProcessHandle process() {
        return process;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
