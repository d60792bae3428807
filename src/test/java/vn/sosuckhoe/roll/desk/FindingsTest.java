package vn.sosuckhoe.roll.desk;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.checkup.care.Care.Answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.roll.desk.Rows.COMMUNE;
import static vn.sosuckhoe.roll.desk.Rows.person;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class FindingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Inject
    Findings findings;

    @Inject
    Elsewhere elsewhere;

    @BeforeEach
    void nobody_stands_in_the_roll() throws Exception {
        EmbeddedDatabase.empty();
    }

    @Test
    void what_is_open_or_was_abnormal_again_is_to_be_done_the_longest_due_first() throws Exception {
        person(1, "Mới", "1950").finding("glucose", TODAY, "OPEN", false);
        person(2, "Lâu", "1950").finding("bp", TODAY.minusDays(90), "AGAIN", false);
        person(3, "Xong", "1950").finding("bp", TODAY.minusDays(60), "CLEARED", false);
        person(4, "Riêng tư", "1950").finding("hiv", TODAY.minusDays(60), "OPEN", true);

        assertThat(findings.open(COMMUNE, 0, 10).await().indefinitely())
                .extracting(finding -> finding.person().name())
                .containsExactly("Lâu", "Mới");
        assertThat(findings.of(COMMUNE, Set.of(Answer.CLEARED), TODAY.minusDays(60), 0, 10)
                        .await()
                        .indefinitely())
                .singleElement()
                .satisfies(finding -> assertThat(finding.by()).isEqualTo(TODAY.minusDays(30)));
        assertThat(findings.of(COMMUNE, Set.of(Answer.CLEARED), TODAY.minusDays(59), 0, 10)
                        .await()
                        .indefinitely())
                .isEmpty();
        assertThat(findings.count(COMMUNE, TODAY.minusDays(70)).await().indefinitely())
                .isEqualTo(Map.of(Answer.OPEN, 1, Answer.AGAIN, 0, Answer.CONFIRMED, 0, Answer.CLEARED, 1));
    }

    @Test
    void what_other_facilities_diagnosed_or_ordered_is_told_newest_first_and_nothing_that_is_sensitive()
            throws Exception {
        person(1, "Ra viện", "1950")
                .visit("v1", "17999", TODAY.minusDays(2), false, true)
                .visit("v2", "17001", TODAY.minusDays(1), false, true)
                .visit("v3", "17998", TODAY.minusDays(1), false, true)
                .visit("v4", "17998", TODAY.minusDays(1), false, false)
                .visit("v5", "17997", TODAY, true, true)
                .visit("v6", "17999", TODAY.minusDays(50), false, true);

        assertThat(elsewhere
                        .of(COMMUNE, "17001", TODAY.minusDays(30), 0, 10)
                        .await()
                        .indefinitely())
                .extracting(Elsewhere.Seen::visit)
                .containsExactly("v3", "v1");
    }
}
