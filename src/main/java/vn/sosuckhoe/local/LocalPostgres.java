package vn.sosuckhoe.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL 18 without installation. The database {@code sosuckhoe} belongs to the role
 * {@code ssk_owner}, which migrates; the service itself is {@code ssk_app} and may create nothing.
 * Both have the password {@code sosuckhoe}.
 */
public final class LocalPostgres implements AutoCloseable {

    public static final String DATABASE = "sosuckhoe";
    public static final String OWNER = "ssk_owner";
    public static final String APPLICATION = "ssk_app";
    public static final String PASSWORD = "sosuckhoe";

    private final EmbeddedPostgres server;

    private LocalPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** A server whose data outlive the run. */
    static LocalPostgres kept(Path data, int port) {
        return start(configured()
                .setServerConfig("fsync", "on")
                .setOverrideWorkingDirectory(new File(data.getParent().toFile(), "postgres-program"))
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port));
    }

    /** A server of its own on a free port, gone with its data when closed. For tests. */
    public static LocalPostgres temporary() {
        return start(configured());
    }

    private static EmbeddedPostgres.Builder configured() {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("max_connections", "60")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", "Asia/Ho_Chi_Minh")
                .setServerConfig("default_toast_compression", "pglz")
                .setRegisterShutdownHook(false)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setPGStartupWait(Duration.ofSeconds(60));
    }

    private static LocalPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            var postgres = new LocalPostgres(builder.start());
            postgres.furnish();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void furnish() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var role : new String[] {OWNER, APPLICATION}) {
                statement.execute("""
                        do $$ begin
                          if not exists (select from pg_roles where rolname = '%1$s') then
                            create role %1$s login password '%2$s';
                          end if;
                        end $$""".formatted(role, PASSWORD));
            }
            var exists = statement.executeQuery("select from pg_database where datname = '%s'".formatted(DATABASE));
            if (!exists.next()) {
                statement.execute("create database %s owner %s".formatted(DATABASE, OWNER));
                statement.execute("revoke all on database %s from public".formatted(DATABASE));
                statement.execute("grant connect on database %s to %s".formatted(DATABASE, APPLICATION));
            }
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("The local PostgreSQL could not be furnished", e);
        }
    }

    /** The address for the reactive client, for example {@code postgresql://localhost:15432/sosuckhoe}. */
    public String url() {
        return "postgresql://localhost:%d/%s".formatted(server.getPort(), DATABASE);
    }

    /** The address for JDBC, as Flyway needs it. */
    public String jdbcUrl() {
        return "jdbc:" + url();
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
