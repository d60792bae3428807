package vn.sosuckhoe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.Test;

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
}
