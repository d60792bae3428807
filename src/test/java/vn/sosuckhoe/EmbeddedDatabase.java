package vn.sosuckhoe;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL 18 for component tests: {@code @WithTestResource(EmbeddedDatabase.class)}. It has the two roles of
 * the deployed service ({@code ssk_owner}, {@code ssk_app}) on a free port, lives as long as the JVM, and is shared by
 * all test classes. Keycloak is not needed: tests know the realm without asking it.
 */
public class EmbeddedDatabase implements QuarkusTestResourceLifecycleManager {

    // a system property, because tests and test resources live in different class loaders
    private static final String PORT = "vn.sosuckhoe.test.database.port";

    @Override
    public Map<String, String> start() {
        var port = port();
        var properties = new HashMap<String, String>();
        properties.put("quarkus.datasource.username", "ssk_app");
        properties.put("quarkus.datasource.password", "sosuckhoe");
        properties.put("quarkus.datasource.reactive.url", "postgresql://localhost:" + port + "/sosuckhoe");
        properties.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + port + "/sosuckhoe");
        properties.put("quarkus.flyway.username", "ssk_owner");
        properties.put("quarkus.flyway.password", "sosuckhoe");
        return properties;
    }

    @Override
    public void stop() {
        // the next application of this JVM uses it again; the embedded server ends with the JVM
    }

    /** A connection as the owner, who may truncate and look everywhere; the caller closes it. */
    public static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port() + "/sosuckhoe", "ssk_owner", "sosuckhoe");
    }

    /**
     * Empties every table but the generations of books and the history of migrations, when all that is under way has ended.
     * Emptying a table costs the same whether anything is in it or not, so it is looked first.
     */
    public static void empty() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$
                    declare
                        tables text[] := array(
                            select quote_ident(relname) from pg_class
                            where relkind = 'r' and relnamespace = 'public'::regnamespace
                              and relname not in ('generation', 'flyway_schema_history')
                            order by relname);
                        filled text[];
                        one text;
                        something boolean;
                    begin
                        execute 'lock table ' || array_to_string(tables, ', ') || ' in access exclusive mode';
                        foreach one in array tables loop
                            execute 'select exists (select from ' || one || ')' into something;
                            if something then
                                filled := filled || one;
                            end if;
                        end loop;
                        if filled is not null then
                            execute 'truncate ' || array_to_string(filled, ', ') || ' cascade';
                        end if;
                    end $$
                    """);
        }
    }

    private static int port() {
        synchronized (System.class) {
            if (System.getProperty(PORT) == null) {
                System.setProperty(PORT, Integer.toString(startServer()));
            }
            return Integer.getInteger(PORT);
        }
    }

    private static int startServer() {
        try {
            // closed by its own shutdown hook
            @SuppressWarnings("resource")
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("shared_buffers", "128MB")
                    .start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                for (var sql : List.of(
                        "create role ssk_owner login password 'sosuckhoe'",
                        "create role ssk_app login password 'sosuckhoe'",
                        "create database sosuckhoe owner ssk_owner")) {
                    statement.execute(sql);
                }
            }
            return server.getPort();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL did not start", e);
        }
    }
}
