package vn.sosuckhoe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class EmbeddedDatabaseTest {

    @Inject
    Pool pool;

    @Test
    void the_application_works_with_rows() {
        var rows = pool.query("select state from generation").executeAndAwait();
        assertThat(rows).singleElement().extracting(row -> row.getString(0)).isEqualTo("live");
    }

    @Test
    void the_application_cannot_change_tables() {
        assertThatThrownBy(() -> pool.query("create table mine (id integer)").executeAndAwait())
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update message set body = ''",
                "update message set facility = '', request_id = ''",
                "delete from message",
                "update refused_message set reason = ''",
                "delete from refused_message",
                "update remark set reason = ''",
                "delete from remark",
                "update facility set code = ''",
                "delete from facility",
                "delete from citizen",
                "update access_log set reader = ''",
                "delete from access_log",
                "truncate access_log"
            })
    void the_application_cannot_change_what_was_received_or_who_has_looked(String change) {
        assertThatThrownBy(() -> pool.query(change).executeAndAwait()).hasMessageContaining("permission denied");
    }

    @Test
    void the_application_counts_repeats() {
        assertThat(pool.query("update message set repeats = repeats + 1 where facility = 'nobody'")
                        .executeAndAwait()
                        .rowCount())
                .isZero();
    }
}
