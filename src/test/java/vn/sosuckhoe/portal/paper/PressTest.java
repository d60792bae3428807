package vn.sosuckhoe.portal.paper;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.http.Failure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

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
            waiting.add(onOnePage("<fo:block>x</fo:block>").subscribeAsCompletionStage());
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

    @Test
    void the_fullest_text_that_fits_on_one_page_is_printed_and_what_is_not_needed_is_not_even_made() {
        var tooLong = "<fo:block>dài</fo:block>".repeat(200);

        var fits = onOnePage("<fo:block>đủ</fo:block>", "<fo:nothing/>").await().indefinitely();
        var second = onOnePage(tooLong, "<fo:block>ngắn</fo:block>").await().indefinitely();
        var none = onOnePage(tooLong, tooLong + "<fo:block>cuối</fo:block>")
                .await()
                .indefinitely();

        assertThat(Papers.text(fits)).contains("đủ");
        assertThat(Papers.text(second)).contains("ngắn").doesNotContain("dài");
        assertThat(Papers.text(none)).contains("cuối");
    }

    private byte[] print(String text) {
        return onOnePage(text).await().indefinitely();
    }

    private Uni<byte[]> onOnePage(String... texts) {
        return press.onOnePage(
                Stream.of(texts)
                        .map(text -> Uni.createFrom().item(() -> TypesetterTest.paper(text)))
                        .toList(),
                MADE);
    }
}
