package vn.sosuckhoe.fhir.resource.summary;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.DocumentConfidentiality;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.book.Book.Kept;
import vn.sosuckhoe.fhir.SampleBook;
import vn.sosuckhoe.fhir.SampleBooks;
import vn.sosuckhoe.fhir.SampleHistory;

import java.time.OffsetDateTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryTest {

    private static final OffsetDateTime AS_OF = OffsetDateTime.parse("2026-11-22T06:07:08+07:00");

    @Test
    void of_drugs_it_says_that_nothing_is_known_here_and_why() {
        var medication = section(summary(new SampleBook(), "en"), "10160-0");

        assertThat(medication.getEntry()).isEmpty();
        assertThat(medication.getEmptyReason().getCodingFirstRep().getCode()).isEqualTo("unavailable");
        assertThat(medication.getEmptyReason().getText()).contains("receives no data about drugs");
        assertThat(medication.getText().getDivAsString()).contains("receives no data about drugs");
    }

    @Test
    void nothing_told_is_not_the_same_as_nothing_there() {
        var denied = new SampleBook()
                .history(new SampleHistory().allergy("drug", "Không", null).history());

        assertThat(section(summary(new SampleBook(), "vi"), "48765-2")
                        .getEmptyReason()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("unavailable");
        assertThat(section(summary(denied, "vi"), "48765-2")
                        .getEmptyReason()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("nilknown");
    }

    @Test
    void of_values_it_holds_the_newest_sure_one_and_a_doubtful_one_only_where_there_is_no_other() {
        var book = new SampleBook()
                .visit(new SampleVisit("3", "2026-03-01")
                        .doubtful("weight", "5,5", "5.5", "kg")
                        .doubtful("pulse", "800", "800", "/min")
                        .visit())
                .visit(new SampleVisit("2", "2026-02-01")
                        .measure("weight", "55", "55", "kg")
                        .doubtful("pulse", "900", "900", "/min")
                        .visit())
                .visit(new SampleVisit("1", "2026-01-01")
                        .measure("weight", "54", "54", "kg")
                        .visit());

        assertThat(entries(summary(book, "vi"), Observation.class))
                .extracting(each -> each.getCode().getCodingFirstRep().getCode() + " "
                        + each.getEffectiveDateTimeType().getValueAsString())
                .containsExactlyInAnyOrder("29463-7 2026-02-01", "8867-4 2026-03-01");
    }

    @Test
    void problems_hold_each_disease_once_and_no_examination() {
        var book = new SampleBook()
                .history(new SampleHistory()
                        .disease("tuberculosis", "Lao", false, null)
                        .disease("asthma", "Hen", true, null)
                        .history())
                .visit(new SampleVisit("2", "2026-02-01")
                        .diagnosis("I10", "Tăng huyết áp", null)
                        .diagnosis("Z00.0", "Khám tổng quát", null)
                        .diagnosis("Z21", "Tình trạng nhiễm HIV", null)
                        .visit())
                .visit(new SampleVisit("1", "2026-01-01")
                        .diagnosis("I10", "THA", null)
                        .visit());

        assertThat(entries(summary(book, "vi"), Condition.class))
                .extracting(each -> each.getCode().getText())
                .containsExactly("Hen", "Tăng huyết áp", "Tình trạng nhiễm HIV");
    }

    @Test
    void the_owners_is_the_whole_and_says_so() {
        var summary = summary(SampleBooks.confidential(), "en");

        assertThat(entries(summary, Condition.class))
                .extracting(each -> each.getCode().getCodingFirstRep().getCode())
                .containsExactly("B20");
        assertThat(composition(summary).getConfidentiality()).isEqualTo(DocumentConfidentiality.R);
        assertThat(composition(summary).getText().getDivAsString()).contains("marked as confidential");
    }

    @Test
    void an_illness_that_is_nobody_elses_business_makes_it_restricted_without_any_mark() {
        var hiv = new SampleBook()
                .visit(new SampleVisit("v", "2026-01-01")
                        .diagnosis("B20", "x", null)
                        .visit());
        var cold = new SampleBook()
                .visit(new SampleVisit("v", "2026-01-01")
                        .diagnosis("J06.9", "x", null)
                        .visit());

        var named = new SampleBook()
                .visit(new SampleVisit("v", "2026-01-01")
                        .diagnosis(null, "Giai đoạn trầm cảm nhẹ", null)
                        .visit());
        var tested = new SampleBook()
                .visit(new SampleVisit("v", "2026-01-01")
                        .result("lab", "HIV Ab test nhanh", "âm tính")
                        .visit());

        assertThat(composition(summary(hiv, "vi")).getConfidentiality()).isEqualTo(DocumentConfidentiality.R);
        assertThat(composition(summary(named, "vi")).getConfidentiality()).isEqualTo(DocumentConfidentiality.R);
        assertThat(composition(summary(tested, "vi")).getConfidentiality()).isEqualTo(DocumentConfidentiality.R);
        assertThat(composition(summary(cold, "vi")).getConfidentiality()).isEqualTo(DocumentConfidentiality.N);
    }

    @Test
    void a_guardians_says_that_it_is_not_the_whole() {
        var guardians = new SampleBook().keeping(new Kept(List.of(), true));

        assertThat(composition(summary(guardians, "en")).getText().getDivAsString())
                .contains("for a guardian")
                .doesNotContain("confidential");
    }

    @Test
    void the_same_book_gives_the_same_bytes_and_another_moment_another_document() {
        var book = SampleBooks.everythingOfVisits();
        var later = Summary.of(book.facts("vi"), "https://so.example.vn/fhir", AS_OF.plusSeconds(1));

        assertThat(summary(book, "vi").equalsDeep(summary(book, "vi"))).isTrue();
        assertThat(summary(book, "vi").getTimestampElement().getValueAsString())
                .isEqualTo("2026-11-21T23:07:08.000+00:00");
        assertThat(later.getIdentifier().getValue())
                .isNotEqualTo(summary(book, "vi").getIdentifier().getValue());
        assertThat(summary(book, "en").getIdentifier().getValue())
                .isNotEqualTo(summary(book, "vi").getIdentifier().getValue());
    }

    @Test
    void who_put_it_together_and_who_measured_stand_in_it() {
        var summary = summary(SampleBooks.everythingOfVisits(), "vi");
        var author = composition(summary).getAuthorFirstRep().getReference();

        assertThat(summary.getEntry())
                .anyMatch(entry -> entry.getFullUrl().equals(author)
                        && ((Organization) entry.getResource()).getName().equals("Sổ Sức Khỏe"));
        assertThat(entries(summary, Organization.class))
                .extracting(each -> each.getIdentifierFirstRep().getValue())
                .containsExactlyInAnyOrder(null, "24021");
    }

    @Test
    void habits_are_told_where_somebody_told_them() {
        var summary = summary(SampleBooks.everythingOfAHistory(), "en");

        assertThat(section(summary, "29762-2").getEntry()).hasSize(2);
        assertThat(section(summary, "29762-2").getText().getDivAsString())
                .contains("Tobacco: Regularly")
                .contains("10 điếu một ngày")
                .contains("Alcohol: No")
                .contains("Has quit");
        assertThat(composition(summary(new SampleBook(), "en")).getSection())
                .noneMatch(each -> each.getCode().getCodingFirstRep().getCode().equals("29762-2"));
    }

    @Test
    void what_somebody_wrote_is_shown_as_text_and_never_as_markup() {
        var summary = summary(
                new SampleBook()
                        .history(new SampleHistory()
                                .allergy("drug", "<script>alert(1)</script> & more", null)
                                .history()),
                "vi");

        assertThat(section(summary, "48765-2").getText().getDivAsString())
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    private static Bundle summary(SampleBook book, String language) {
        return Summary.of(book.facts(language), "https://so.example.vn/fhir", AS_OF);
    }

    private static Composition composition(Bundle summary) {
        return (Composition) summary.getEntryFirstRep().getResource();
    }

    private static SectionComponent section(Bundle summary, String loinc) {
        return composition(summary).getSection().stream()
                .filter(each -> each.getCode().getCodingFirstRep().getCode().equals(loinc))
                .findFirst()
                .orElseThrow();
    }

    private static <R extends Resource> List<R> entries(Bundle summary, Class<R> type) {
        return summary.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
