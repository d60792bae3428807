package vn.sosuckhoe.record;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.record.Readings.STATION;
import static vn.sosuckhoe.record.Readings.message;

/** Messages at the same moment, each on a connection of its own, as on several replicas. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class RaceTest {

    private static final String NUMBER = "024326000001";
    private static final String NEWBORN = "TE1240000000001";
    private static final String SOCIAL = "0000000001";

    @Inject
    RecordFixture record;

    @Inject
    Intake intake;

    @Inject
    HandMade handMade;

    @BeforeEach
    void empty() throws Exception {
        record.empty();
    }

    @RepeatedTest(5)
    void of_identical_messages_one_is_accepted_and_the_others_are_duplicates() {
        var reading = message("R1").personalId(NUMBER).visit("LK1", "Ho").read();
        var outcomes = atOnce(Collections.nCopies(8, handMade.body("R1", reading)));

        var accepted = only(outcomes, Outcome.Accepted.class);
        assertThat(accepted).hasSize(1);
        assertThat(only(outcomes, Outcome.Repeated.class))
                .hasSize(7)
                .containsOnly(new Outcome.Repeated(accepted.get(0).trackingId()));
        assertThat(record.count("message")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_different_contents_under_one_id_one_is_accepted_and_the_others_conflict() {
        var bodies = new ArrayList<byte[]>();
        for (var i = 0; i < 8; i++) {
            var reading = message("R1")
                    .personalId("02432600000" + i)
                    .visit("LK1", "Ho")
                    .read();
            bodies.add(handMade.body("content " + i, reading));
        }
        var outcomes = atOnce(bodies);

        assertThat(only(outcomes, Outcome.Accepted.class)).hasSize(1);
        assertThat(only(outcomes, Outcome.Refused.class))
                .hasSize(7)
                .allSatisfy(refused -> assertThat(record.reasonOf(refused)).isEqualTo("request-id-conflict"));
        assertThat(record.count("citizen")).isEqualTo(1);
        assertThat(record.count("refused_message")).isEqualTo(7);
    }

    @RepeatedTest(5)
    void a_new_person_told_by_many_at_once_is_one_person() {
        var bodies = new ArrayList<byte[]>();
        for (var i = 0; i < 12; i++) {
            var told = message("R" + i).personalId(NUMBER).social(SOCIAL).visit("LK" + i, "Ho");
            bodies.add(handMade.body("R" + i, told.read()));
        }
        assertThat(only(atOnce(bodies), Outcome.Accepted.class)).hasSize(12);
        assertThat(record.count("citizen")).isEqualTo(1);
        assertThat(record.record(NUMBER).entries()).hasSize(12);
    }

    @Test
    void numbers_that_join_and_part_people_in_any_order_never_fail_and_never_leave_a_number_without_a_person() {
        var random = new Random(831);
        for (var round = 0; round < 6; round++) {
            var bodies = new ArrayList<byte[]>();
            for (var i = 0; i < 24; i++) {
                var name = "R" + round + "-" + i;
                var told = message(name).visit("LK" + i, "Ho").facilityRecord("F" + random.nextInt(3));
                told = random.nextBoolean() ? told.personalId(NUMBER) : told;
                told = random.nextBoolean() ? told.newbornId(NEWBORN) : told;
                told = random.nextBoolean() ? told.social(SOCIAL) : told;
                bodies.add(handMade.body(name, told.born("2026-02-03").read()));
            }
            assertThat(only(atOnce(bodies), Outcome.Accepted.class)).hasSize(24);
        }
        // everybody shares a number with everybody, so in the end there is one
        assertThat(record.count("citizen where merged_into is null")).isEqualTo(1);
        assertThat(record.count("identifier i join citizen c on c.id = i.citizen where c.merged_into is not null"))
                .isZero();
        assertThat(record.count("entry e join citizen c on c.id = e.citizen where c.merged_into is not null"))
                .isZero();
        assertThat(record.record(NUMBER).entries()).hasSize(25);
    }

    private List<Outcome> atOnce(List<byte[]> bodies) {
        return Uni.join()
                .all(bodies.stream().map(body -> intake.take(STATION, body)).toList())
                .andFailFast()
                .await()
                .indefinitely();
    }

    private static <T extends Outcome> List<T> only(List<Outcome> outcomes, Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
