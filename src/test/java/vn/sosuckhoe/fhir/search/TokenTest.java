package vn.sosuckhoe.fhir.search;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class TokenTest {

    private static final List<CodeableConcept> CONCEPTS = List.of(new CodeableConcept()
            .addCoding(new Coding("http://loinc.org", "85354-9", null))
            .addCoding(new Coding(null, "mine", null)));

    @ParameterizedTest
    @CsvSource({
        "85354-9, true",
        "mine, true",
        "other, false",
        "http://loinc.org|85354-9, true",
        "http://loinc.org|mine, false",
        "http://loinc.org|, true",
        "http://snomed.info/sct|, false",
        "|mine, true",
        "|85354-9, false",
        "'other,85354-9', true",
        "'other,another', false",
    })
    void a_code_is_found_with_its_system_without_it_or_by_the_system_alone(String asked, boolean found) {
        var search = Search.of(Map.of("code", List.of(asked)), Set.of(Search.CODE), "http://x/fhir", false);

        assertThat(search.asks(Search.CODE, CONCEPTS)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"85354-9, mine, true", "85354-9, other, false"})
    void several_parameters_must_all_hold(String one, String other, boolean found) {
        var search = Search.of(Map.of("code", List.of(one, other)), Set.of(Search.CODE), "http://x/fhir", false);

        assertThat(search.asks(Search.CODE, CONCEPTS)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"code"})
    void what_is_not_asked_for_hides_nothing(String name) {
        assertThat(Search.of(Map.of(), Set.of(name), "http://x/fhir", false).asks(name, List.of()))
                .isTrue();
    }
}
