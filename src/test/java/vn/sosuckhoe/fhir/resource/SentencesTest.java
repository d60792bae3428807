package vn.sosuckhoe.fhir.resource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sosuckhoe.fhir.SampleBook;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    private static final Sentences VIETNAMESE = new SampleBook().facts("vi").sentences();
    private static final Sentences ENGLISH = new SampleBook().facts("en").sentences();

    @ParameterizedTest
    @EnumSource(Reason.Kind.class)
    void every_reason_has_a_sentence_in_both_languages_whatever_of_it_is_known(Reason.Kind kind) {
        var whole = new Reason(kind, "2 months", LocalDate.parse("2024-02-03"), 2, "PENTA", null);
        var bare = Reason.of(kind);

        for (var reason : new Reason[] {whole, bare}) {
            assertThat(VIETNAMESE.of(reason)).isNotBlank().doesNotContainPattern("[\\[\\]{}|]|  | $");
            assertThat(ENGLISH.of(reason)).isNotBlank().doesNotContainPattern("[\\[\\]{}|]|  | $");
            assertThat(ENGLISH.of(reason)).isNotEqualTo(VIETNAMESE.of(reason));
        }
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_outcome_has_its_words(Outcome outcome) {
        assertThat(VIETNAMESE.of(outcome)).isNotBlank();
        assertThat(ENGLISH.of(outcome)).isNotBlank().isNotEqualTo(VIETNAMESE.of(outcome));
    }

    @Test
    void spans_days_and_names_are_told_in_the_language() {
        var reason = new Reason(
                Reason.Kind.AFTER_OBSERVATION, "3 months", LocalDate.parse("2024-02-03"), null, "immunoglobulin", null);
        var conflict = new Reason(Reason.Kind.CONFLICT, "4 weeks", LocalDate.parse("2024-02-03"), null, "HEPB", null);

        assertThat(VIETNAMESE.of(reason)).isEqualTo("Cần chờ 3 tháng sau: đã dùng globulin miễn dịch ngày 03/02/2024");
        assertThat(ENGLISH.of(reason)).isEqualTo("To wait 3 months after immunoglobulin was given on 2024-02-03");
        assertThat(VIETNAMESE.of(conflict)).isEqualTo("Cách viêm gan B ngày 03/02/2024 ít nhất 4 tuần");
    }
}
