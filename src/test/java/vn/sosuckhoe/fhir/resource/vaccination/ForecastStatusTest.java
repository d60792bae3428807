package vn.sosuckhoe.fhir.resource.vaccination;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.fhir.SampleBook;
import vn.sosuckhoe.fhir.resource.Sentences;

import static org.assertj.core.api.Assertions.assertThat;

class ForecastStatusTest {

    private static final Sentences VIETNAMESE = new SampleBook().facts("vi").sentences();
    private static final Sentences ENGLISH = new SampleBook().facts("en").sentences();

    @Test
    void nobody_is_told_that_somebody_may_be_vaccinated() {
        for (var status : ForecastStatus.values()) {
            assertThat(VIETNAMESE.word("STATUS_" + status))
                    .doesNotContain("có thể tiêm")
                    .doesNotContain("được tiêm");
            assertThat(ENGLISH.word("STATUS_" + status)).doesNotContain("may be vaccinated");
        }
        assertThat(VIETNAMESE.word("STATUS_DUE")).contains("khám sàng lọc trước tiêm");
    }
}
