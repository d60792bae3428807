package vn.sosuckhoe.local;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalPostgresTest {

    private Path directory;

    @BeforeEach
    void make_a_directory() throws Exception {
        directory = Files.createTempDirectory("so-suc-khoe-postgres");
    }

    @AfterEach
    void remove_the_directory() throws Exception {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Test
    void the_service_may_read_what_it_is_granted_and_create_nothing() throws SQLException {
        try (var postgres = LocalPostgres.temporary();
                var owner = connect(postgres, LocalPostgres.OWNER);
                var service = connect(postgres, LocalPostgres.APPLICATION)) {
            owner.createStatement().execute("create table book (id int)");
            owner.createStatement().execute("grant select on book to " + LocalPostgres.APPLICATION);

            assertThat(service.createStatement()
                            .executeQuery("select id from book")
                            .next())
                    .isFalse();
            assertThatThrownBy(() -> service.createStatement().execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> service.createStatement().execute("create temp table mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void data_outlive_a_server_that_was_not_stopped_by_its_owner() throws SQLException {
        var data = directory.resolve("postgres");
        var earlier = LocalPostgres.kept(data, Port.free());
        try (var owner = connect(earlier, LocalPostgres.OWNER)) {
            owner.createStatement().execute("create table book as select 7 as id");
        }
        LeftBehind.endPostgres(data);
        earlier.close();

        try (var next = LocalPostgres.kept(data, Port.free());
                var owner = connect(next, LocalPostgres.OWNER);
                var books = owner.createStatement().executeQuery("select id from book")) {
            assertThat(books.next()).isTrue();
            assertThat(books.getInt(1)).isEqualTo(7);
        }
    }

    private static Connection connect(LocalPostgres postgres, String role) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), role, LocalPostgres.PASSWORD);
    }
}
