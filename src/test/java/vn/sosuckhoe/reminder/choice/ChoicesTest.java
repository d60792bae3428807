package vn.sosuckhoe.reminder.choice;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
        execute("insert into citizen (id, merged_into) values ('" + ONE + "', null), ('" + TWO + "', '" + ONE + "')");
        chosen(TWO, "false, false, false, false, 'vi', '21:00', '07:00'", "2026-11-20");
        assertThat(of(ONE).get(ONE).channels()).isEmpty();

        chosen(ONE, "true, false, false, false, 'vi', '21:00', '07:00'", "2026-11-21");
        assertThat(of(ONE).get(ONE).channels()).containsExactly(Channel.SMS);
    }

    @Test
    void nobody_asked_for_is_nobody_answered() {
        assertThat(of()).isEmpty();
    }

    private Map<UUID, Choice> of(UUID... citizens) {
        return choices.of(pool, List.of(citizens)).await().indefinitely();
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
