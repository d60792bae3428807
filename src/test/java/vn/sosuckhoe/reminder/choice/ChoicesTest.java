package vn.sosuckhoe.reminder.choice;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.choice.Choice.Quiet;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ChoicesTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    @Inject
    Pool pool;

    @Inject
    Choices choices;

    @BeforeEach
    void nobody_has_chosen() throws SQLException {
        EmbeddedDatabase.empty();
    }

    @Test
    void who_never_chose_gets_an_sms_and_nothing_else() {
        assertThat(of(ONE)).containsExactly(Map.entry(ONE, Choice.UNMADE));
        assertThat(Choice.UNMADE.channels()).containsExactly(Channel.SMS);
    }

    @Test
    void what_somebody_chose_is_read_for_many_at_once() throws SQLException {
        chosen(ONE, "false, true, false, true, 'en', '20:00', '08:00'", "2026-11-20");

        assertThat(of(ONE, TWO, TWO))
                .containsOnly(
                        Map.entry(
                                ONE,
                                new Choice(
                                        Set.of(Channel.EMAIL, Channel.WEBHOOK),
                                        "en",
                                        new Quiet(LocalTime.of(20, 0), LocalTime.of(8, 0)))),
                        Map.entry(TWO, Choice.UNMADE));
    }

    @Test
    void a_refusal_is_not_lost_when_two_records_turn_out_to_be_one() throws SQLException {
        unite(TWO, ONE, "2026-11-22");
        chosen(TWO, "false, false, false, false, 'vi', '21:00', '07:00'", "2026-11-20");
        assertThat(of(ONE).get(ONE).channels()).isEmpty();

        // said under the other id, before anybody knew that they are one
        chosen(ONE, "true, false, false, false, 'vi', '21:00', '07:00'", "2026-11-21");
        assertThat(of(ONE).get(ONE).channels()).isEmpty();
    }

    @Test
    void of_what_was_chosen_under_two_ids_the_stricter_holds_in_the_language_chosen_last() throws SQLException {
        unite(TWO, ONE, "2026-11-22");
        unite(THREE, TWO, "2026-11-10");
        chosen(ONE, "true, true, false, true, 'vi', '20:00', '07:00'", "2026-11-20");
        chosen(TWO, "true, false, true, true, 'en', '21:00', '09:00'", "2026-11-21");
        chosen(THREE, "true, true, true, false, 'vi', '21:00', '08:00'", "2026-11-01");

        assertThat(of(ONE).get(ONE))
                .isEqualTo(new Choice(Set.of(Channel.SMS), "en", new Quiet(LocalTime.of(20, 0), LocalTime.of(9, 0))));
        assertThat(choice(ONE)).isEqualTo(of(ONE).get(ONE));
    }

    @Test
    void what_somebody_chooses_as_one_person_stands_alone() throws SQLException {
        unite(TWO, ONE, "2026-11-19");
        chosen(TWO, "false, false, false, false, 'vi', '21:00', '07:00'", "2026-11-18");
        chosen(ONE, "true, false, false, false, 'vi', '21:00', '07:00'", "2026-11-21");

        assertThat(of(ONE).get(ONE).channels()).containsExactly(Channel.SMS);
        assertThat(choice(ONE)).isEqualTo(of(ONE).get(ONE));
    }

    @Test
    void nobody_asked_for_is_nobody_answered() {
        assertThat(of()).isEmpty();
    }

    private Map<UUID, Choice> of(UUID... citizens) {
        return choices.of(pool, List.of(citizens)).await().indefinitely();
    }

    private Choice choice(UUID citizen) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> choices.of(citizen));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static void unite(UUID old, UUID other, String day) throws SQLException {
        execute("insert into citizen (id, merged_into, changed_at) values ('" + old + "', '" + other + "', '" + day
                + "')");
    }

    private static void chosen(UUID citizen, String what, String day) throws SQLException {
        execute("insert into contact_choice values ('" + citizen + "', " + what + ", '024168001288', '" + day + "')");
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
