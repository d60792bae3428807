package vn.sosuckhoe.portal.paper;

import io.vertx.mutiny.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.http.Failure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PressTest {

    private static final int PLACES = Press.AT_ONCE + Press.WAITING;
    private static final Instant MADE = Instant.parse("2026-11-21T03:42:00Z");

    private final Vertx vertx = Vertx.vertx();
    private final Press press = new Press(vertx);

    @AfterEach
    void close() {
        press.close();
        vertx.closeAndAwait();
    }

    @Test
    void who_comes_when_all_places_are_taken_is_told_to_come_again_and_then_served() {
        var waiting = new ArrayList<CompletableFuture<byte[]>>();
        for (var place = 0; place < PLACES; place++) {
            waiting.add(press.print(TypesetterTest.paper("<fo:block>x</fo:block>"), MADE)
                    .subscribeAsCompletionStage());
        }

        assertThatThrownBy(() -> print("<fo:block>x</fo:block>"))
                .isInstanceOfSatisfying(
                        Failure.class, refused -> assertThat(refused.status()).isEqualTo(503));

        assertThat(waiting).allSatisfy(paper -> assertThat(paper.join()).isNotEmpty());
        assertThat(print("<fo:block>x</fo:block>")).isNotEmpty();
    }

    @Test
    void a_paper_that_cannot_be_set_gives_its_place_back() {
        for (var time = 0; time < PLACES + 1; time++) {
            assertThatThrownBy(() -> print("<fo:nothing/>")).isInstanceOf(IllegalStateException.class);
        }
        assertThat(print("<fo:block>x</fo:block>")).isNotEmpty();
    }

    private byte[] print(String text) {
        return press.print(TypesetterTest.paper(text), MADE).await().indefinitely();
    }
}
