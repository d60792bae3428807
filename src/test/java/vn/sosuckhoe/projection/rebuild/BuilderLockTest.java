package vn.sosuckhoe.projection.rebuild;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;

import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class BuilderLockTest {

    @Inject
    Pool pool;

    @Test
    void one_has_it_at_a_time_and_the_next_as_soon_as_it_is_closed() {
        for (var builder = 0; builder < 50; builder++) {
            try (var taken = BuilderLock.take(pool).orElseThrow()) {
                assertThat(taken).isNotNull();
                assertThat(BuilderLock.take(pool)).isEmpty();
            }
        }
    }

    @Test
    void whoever_is_interrupted_while_asking_leaves_it_to_the_next() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> BuilderLock.take(pool)).isInstanceOf(RuntimeException.class);
        assertThat(Thread.interrupted()).isTrue();

        await().until(this::canBeTaken);
    }

    @Test
    void whoever_is_interrupted_while_building_gives_it_back() {
        var taken = BuilderLock.take(pool).orElseThrow();
        Thread.currentThread().interrupt();
        taken.close();
        assertThat(Thread.interrupted()).isTrue();

        await().until(this::canBeTaken);
    }

    private boolean canBeTaken() {
        var taken = BuilderLock.take(pool);
        taken.ifPresent(BuilderLock::close);
        return taken.isPresent();
    }
}
