package vn.sosuckhoe.fhir.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.http.Failure;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormatTest {

    @Test
    void json_is_sent_under_the_name_the_client_prefers() {
        assertThat(Format.wanted(null, null)).isEqualTo(Format.FHIR);
        assertThat(Format.wanted(null, List.of("*/*"))).isEqualTo(Format.FHIR);
        assertThat(Format.wanted(null, List.of("application/json"))).isEqualTo(Format.JSON);
        assertThat(Format.wanted(null, List.of("application/json;q=0.5, application/fhir+json; fhirVersion=4.0")))
                .isEqualTo(Format.FHIR);
        assertThat(Format.wanted(null, List.of("application/fhir+xml", "application/json;q=0.1")))
                .isEqualTo(Format.JSON);
    }

    @Test
    void the_parameter_comes_before_the_header() {
        assertThat(Format.wanted("json", List.of("text/html"))).isEqualTo(Format.FHIR);
        assertThat(Format.wanted("application/fhir json", List.of("text/html"))).isEqualTo(Format.FHIR);
        assertThat(Format.wanted("application/json", null)).isEqualTo(Format.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/fhir+xml",
                "text/html",
                "application/fhir+json;fhirVersion=3.0",
                "application/fhir+json;q=0",
                "*/*;q=no",
                ";;",
                ""
            })
    void other_formats_other_versions_and_nonsense_are_not_acceptable(String accept) {
        assertThatThrownBy(() -> Format.wanted(null, List.of(accept)))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.status()).isEqualTo(406));
        assertThatThrownBy(() -> Format.wanted("xml", List.of("application/json")))
                .isInstanceOf(Failure.class);
    }
}
