package vn.sosuckhoe.roll;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.projection.Records;
import vn.sosuckhoe.record.statement.ConfidentialStatement;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.record;
import static vn.sosuckhoe.projection.Records.visit;

/** Messages about a minor go to the guardians: they may not tell what the guardians' edition of the book does not. */
class KeptFromGuardiansTest {

    private static Records girl() {
        return record().person(STATION, "2026-01-01", "LÒ THỊ MAI", person -> person.born("2010-06-01")
                        .relative("2", "024190001234", "LÒ THỊ MẨY", true))
                .says(STATION, "2026-02-01", "open", visit("open", "2026-02-01", "Khám sức khỏe", null))
                .says(STATION, "2026-09-01", "secret", visit("secret", "2026-09-01", "Khám sức khỏe", null))
                .says(STATION, "2026-09-02", "2026-09-01", new ConfidentialStatement(PartialDate.parse("2026-09-01")));
    }

    @Test
    void the_day_of_a_confidential_visit_answers_no_invitation() {
        assertThat(girl().projected().listing().seen()).containsExactly(LocalDate.of(2026, 2, 1));
    }

    @Test
    void the_station_sees_that_it_is_sensitive() {
        assertThat(girl().projected().listing().visits())
                .extracting(Listing.Visit::sensitive)
                .containsExactly(true, false);
    }
}
