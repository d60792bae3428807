package vn.sosuckhoe.station;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.statement.ConfidentialStatement;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.station.Filled.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class ConfidentialFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ConfidentialForm form = new ConfidentialForm();

    @Test
    void a_mark_is_a_statement_of_the_day_and_taking_it_back_is_a_tombstone_of_the_same() {
        assertThat(form.read(filled("024210000111", "22/11/2026", "giu"), TODAY)
                        .orElseThrow()
                        .draft())
                .isEqualTo(new Draft(
                        Kind.CONFIDENTIAL, "2026-11-22", new ConfidentialStatement(PartialDate.parse("2026-11-22"))));
        assertThat(form.read(filled("024210000111", "22/11/2026", "thoi"), TODAY)
                        .orElseThrow()
                        .draft())
                .isEqualTo(new Draft(Kind.CONFIDENTIAL, "2026-11-22", null));
    }

    @ParameterizedTest
    @CsvSource({
        "x,            22/11/2026, giu,  nguoi, NUMBER",
        "024210000111, 23/11/2026, giu,  ngay,  FUTURE",
        "024210000111, 2026,       giu,  ngay,  DAY",
        "024210000111, 22/11/2026, xoa,  viec,  CHOICE",
    })
    void each_field_says_what_is_wrong_with_it(String person, String day, String what, String field, Fault fault) {
        var filled = filled(person, day, what);
        assertThat(form.read(filled, TODAY)).isEmpty();
        assertThat(filled.faults()).containsExactly(Map.entry(field, fault));
    }

    private Filled filled(String person, String day, String what) {
        return new Filled(form.fields(), Map.of("nguoi", List.of(person), "ngay", List.of(day), "viec", List.of(what)));
    }
}
