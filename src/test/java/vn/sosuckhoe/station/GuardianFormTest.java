package vn.sosuckhoe.station;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.statement.GuardianStatement;
import vn.sosuckhoe.station.Filled.Fault;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class GuardianFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String CHILD = "024211000111";
    private static final String MOTHER = "024190001234";

    private final GuardianForm form = new GuardianForm();

    @Test
    void a_form_that_is_right_becomes_a_statement_about_the_ward() {
        var said = form.read(filled(Map.of()), TODAY).orElseThrow();

        assertThat(said.person()).isEqualTo(Identifier.active(IdentifierType.PERSONAL_ID, CHILD));
        assertThat(said.draft().sourceId()).isEqualTo(MOTHER);
        assertThat(said.draft().statement())
                .isEqualTo(new GuardianStatement(
                        MOTHER,
                        "Hoàng Thị Mai",
                        "authorised",
                        "Giấy ủy quyền số 5",
                        PartialDate.parse("2026-11-22"),
                        PartialDate.parse("2026-11-23")));
    }

    @Test
    void what_is_invisible_or_turns_the_writing_round_is_no_part_of_a_name() {
        var said = form.read(filled(Map.of("ten", "Hoa\u0300ng\u202e\u0000 Thị\u200b\r\nMai")), TODAY)
                .orElseThrow();
        assertThat(((GuardianStatement) said.draft().statement()).name()).isEqualTo("Hoàng Thị Mai");
    }

    @Test
    void a_newborn_is_known_by_its_temporary_number_and_the_last_day_may_be_left_open() {
        var said = form.read(filled(Map.of("nguoi", "te1240000000001", "den-ngay", "")), TODAY)
                .orElseThrow();
        assertThat(said.person()).isEqualTo(Identifier.active(IdentifierType.NEWBORN_ID, "TE1240000000001"));
        assertThat(((GuardianStatement) said.draft().statement()).until()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // field, filled in, fault
        "nguoi,    '',            EMPTY",
        "nguoi,    02421100011,   NUMBER",
        "giam-ho,  '',            EMPTY",
        "giam-ho,  9876543210123, NUMBER",
        "giam-ho,  TE1240000000001, NUMBER",
        "giam-ho,  024211000111,  SAME",
        "ten,      ' ',           EMPTY",
        "can-cu,   '',            CHOICE",
        "can-cu,   record,        CHOICE",
        "can-cu,   neighbour,     CHOICE",
        "giay-to,  '',            EMPTY",
        "tu-ngay,  '',            EMPTY",
        "tu-ngay,  hôm qua,       DAY",
        "tu-ngay,  11/2026,       DAY",
        "tu-ngay,  31/02/2026,    DAY",
        "tu-ngay,  23/11/2026,    FUTURE",
        "den-ngay, mai,           DAY",
        "den-ngay, 2027,          DAY",
        "den-ngay, 22/11/2026,    PAST",
    })
    void each_field_says_what_is_wrong_with_it(String field, String value, Fault fault) {
        var filled = filled(Map.of(field, value));
        assertThat(form.read(filled, TODAY)).isEmpty();
        assertThat(filled.faults()).containsExactly(Map.entry(field, fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "giay-to"})
    void a_text_may_be_two_hundred_characters_long(String field) {
        assertThat(form.read(filled(Map.of(field, "â".repeat(200))), TODAY)).isPresent();
        var filled = filled(Map.of(field, "â".repeat(201)));
        assertThat(form.read(filled, TODAY)).isEmpty();
        assertThat(filled.faults()).containsExactly(Map.entry(field, Fault.LONG));
    }

    @Test
    void custody_that_ended_has_no_last_day() {
        var filled = filled(Map.of("can-cu", "ended"));
        assertThat(form.read(filled, TODAY)).isEmpty();
        assertThat(filled.faults()).containsExactly(Map.entry("den-ngay", Fault.ENDED));
        assertThat(form.read(filled(Map.of("can-cu", "ended", "den-ngay", "")), TODAY))
                .isPresent();
    }

    @Test
    void an_empty_form_says_it_of_every_field_that_must_be_filled_in() {
        var filled = new Filled(form.fields(), Map.of());
        assertThat(form.read(filled, TODAY)).isEmpty();
        assertThat(filled.faults().keySet())
                .containsExactlyInAnyOrder("nguoi", "giam-ho", "ten", "can-cu", "giay-to", "tu-ngay");
    }

    @Test
    void what_is_no_field_of_the_form_is_not_taken() {
        assertThat(filled(Map.of("admin", "1")).values()).doesNotContainKey("admin");
    }

    private Filled filled(Map<String, String> other) {
        var sent = new HashMap<String, List<String>>();
        Map.of(
                        "nguoi", " 024211000111 ",
                        "giam-ho", MOTHER,
                        "ten", "Hoàng Thị Mai",
                        "can-cu", "authorised",
                        "giay-to", "Giấy ủy quyền số 5",
                        "tu-ngay", "22/11/2026",
                        "den-ngay", "2026-11-23")
                .forEach((field, value) -> sent.put(field, List.of(value)));
        other.forEach((field, value) -> sent.put(field, List.of(value)));
        return new Filled(form.fields(), sent);
    }
}
