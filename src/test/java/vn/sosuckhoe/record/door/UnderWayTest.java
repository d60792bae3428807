package vn.sosuckhoe.record.door;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import org.junit.jupiter.api.Test;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class UnderWayTest {

    private static final int LARGE = UnderWay.SMALL + 1;

    private final UnderWay underWay = new UnderWay(2L * LARGE);

    @Test
    void large_messages_are_let_in_as_long_as_there_is_room() {
        var first = start(LARGE);
        start(LARGE);

        assertThat(ask(LARGE)).isEmpty();
        assertThat(ask(LARGE)).isEmpty();
        assertThat(ask(UnderWay.SMALL)).isPresent();

        first.cancel();
        assertThat(ask(LARGE)).isPresent();
    }

    @Test
    void whatever_becomes_of_a_message_its_room_is_free_again() {
        for (var round = 0; round < 3; round++) {
            admit(2 * LARGE, Uni.createFrom().item("done"));
            admit(2 * LARGE, Uni.createFrom().failure(new IllegalStateException()));
            start(2 * LARGE).cancel();
        }

        assertThat(ask(2 * LARGE)).isPresent();
    }

    private Optional<Uni<String>> ask(int size) {
        return underWay.admit(size, () -> Uni.createFrom().nothing());
    }

    private Cancellable start(int size) {
        return admit(size, Uni.createFrom().nothing());
    }

    private Cancellable admit(int size, Uni<String> work) {
        return underWay.admit(size, () -> work).orElseThrow().subscribe().with(done -> {}, failed -> {});
    }
}
