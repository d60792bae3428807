package vn.sosuckhoe.fhir.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.person.PartialDate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SearchTest {

    private static final String BASE = "https://so.example.vn/fhir";
    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-0000000000a2");

    @Test
    void a_patient_is_named_by_id_by_reference_or_by_address() {
        assertThat(patients(ONE.toString())).containsExactly(ONE);
        assertThat(patients("Patient/" + ONE)).containsExactly(ONE);
        assertThat(patients(BASE + "/Patient/" + ONE)).containsExactly(ONE);
        assertThat(patients(ONE + "," + OTHER)).containsExactly(ONE, OTHER);
        assertThat(patients(ONE + "," + OTHER, "Patient/" + OTHER)).containsExactly(OTHER);
        assertThat(search(Map.of(), false).patients()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"no-such-patient, 404", "Observation/x, 400", "https://elsewhere/fhir/Patient/x, 400", "a b, 400"})
    void what_is_no_patient_here_is_refused(String value, int status) {
        assertThatThrownBy(() -> patients(value))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.status()).isEqualTo(status));
    }

    @Test
    void an_unknown_parameter_is_ignored_and_told_unless_the_client_is_strict() {
        var query = Map.of("lot-number", List.of("x"), "_format", List.of("json"));

        assertThat(search(query, false).ignored()).containsExactly("lot-number");
        assertThatThrownBy(() -> search(query, true)).isInstanceOf(Failure.class);
    }

    @Test
    void a_name_that_could_be_somebodys_number_is_not_repeated() {
        assertThat(search(Map.of("024190001234", List.of("x")), false).ignored())
                .containsExactly("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient:missing", "patient.identifier", "_id:not"})
    void modifiers_and_chains_are_refused_because_ignoring_them_would_find_more(String name) {
        assertThatThrownBy(() -> search(Map.of(name, List.of("true")), false)).isInstanceOf(Failure.class);
    }

    @Test
    void ids_are_compared_whole() {
        var search = search(Map.of("_id", List.of(ONE + ".0a," + ONE + ".0b")), false);

        assertThat(search.wants(ONE + ".0b")).isTrue();
        assertThat(search.wants(ONE + ".0")).isFalse();
        assertThat(search.mayHold(ONE)).isTrue();
        assertThat(search.mayHold(OTHER)).isFalse();
    }

    @Test
    void of_several_dates_in_one_value_one_must_hold_and_of_several_values_all() {
        var search = Search.of(Map.of("date", List.of("2020,2024", "lt2024-06")), Set.of("date"), BASE, false);

        assertThat(search.on(PartialDate.parse("2024-02-03"))).isTrue();
        assertThat(search.on(PartialDate.parse("2024-07-01"))).isFalse();
        assertThat(search.on(PartialDate.parse("2019-01-01"))).isFalse();
        assertThat(search.on(null)).isFalse();
        assertThat(search(Map.of(), false).on(null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02, 2024-02-29, true",
        "2024-02-29, 2024-02, false",
        "ne2024-02-29, 2024-02, true",
        "gt2024-02, 2024-03-01, true",
        "gt2024-02, 2024-02-29, false",
        "ge2024-02-29, 2024-02-29, true",
        "ge2024-02-10, 2024-02, true",
        "lt2024-02-10, 2024-02, true",
        "lt2024-02-01, 2024-02, false",
        "le2024, 2024-12-31, true",
        "sa2024-02, 2024, false",
        "sa2024-02, 2024-03, true",
        "eb2024-02, 2024-01-31, true",
        "eb2024-02, 2024, false",
        "2024-02-29T00:00:00+07:00, 2024-02-29, true"
    })
    void dates_are_compared_as_the_ranges_they_are(String asked, String date, boolean found) {
        assertThat(DateRange.parse(asked).holds(PartialDate.parse(date))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "ap2024", "xx2024", "2024-13", "2024-02-30", "gt", "2024-2-3"})
    void what_is_no_date_is_refused(String asked) {
        assertThatThrownBy(() -> DateRange.parse(asked))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.status()).isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "1234567", "1.5"})
    void a_count_is_a_number(String count) {
        assertThatThrownBy(() -> search(Map.of("_count", List.of(count)), false))
                .isInstanceOf(Failure.class);
    }

    private static List<UUID> patients(String... values) {
        return search(Map.of("patient", List.of(values)), false).patients();
    }

    private static Search search(Map<String, List<String>> query, boolean strict) {
        return Search.of(query, Set.of("patient", "_id"), BASE, strict);
    }
}
