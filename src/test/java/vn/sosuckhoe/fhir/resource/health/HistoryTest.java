package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Condition;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.fhir.SampleBook;
import vn.sosuckhoe.fhir.SampleBooks;
import vn.sosuckhoe.fhir.SampleHistory;

import static org.assertj.core.api.Assertions.assertThat;

/** Diseases and allergies. */
class HistoryTest {

    @Test
    void what_a_history_says_somebody_has_is_active_and_what_it_denies_is_refuted() {
        var told = Conditions.of(new SampleBook()
                .history(new SampleHistory()
                        .disease("hypertension", "Tăng huyết áp", true, "Từ 2020")
                        .disease("tuberculosis", "Lao", false, null)
                        .disease("diabetes", "Tiểu đường", null, null)
                        .history())
                .facts("vi"));

        assertThat(told.get(0).getClinicalStatus().getCodingFirstRep().getCode())
                .isEqualTo("active");
        assertThat(told.get(0).getCode().getText()).isEqualTo("Tăng huyết áp");
        assertThat(told.get(0).getCode().getCodingFirstRep().getSystem()).isEqualTo("urn:so-suc-khoe:disease");
        assertThat(told.get(0).getNoteFirstRep().getText()).isEqualTo("Từ 2020");
        assertThat(told.get(1).getVerificationStatus().getCodingFirstRep().getCode())
                .isEqualTo("refuted");
        assertThat(told.get(1).hasClinicalStatus()).isFalse();
        assertThat(told.get(2).hasClinicalStatus()).isFalse();
        assertThat(told.get(2).hasVerificationStatus()).isFalse();
    }

    @Test
    void a_diagnosis_has_its_code_of_icd_10_and_no_status() {
        var told = Conditions.of(new SampleBook()
                .visit(new SampleVisit("v", "2026-08-02")
                        .diagnosis("I10", "Tăng huyết áp", "Uống thuốc đều")
                        .diagnosis("không mã", "Bệnh lạ", null)
                        .diagnosis(null, null, "Ổn định")
                        .visit())
                .facts("vi"));

        assertThat(told).hasSize(2);
        var first = told.get(0);
        assertThat(first.getCode().getCodingFirstRep().getSystem()).isEqualTo("http://hl7.org/fhir/sid/icd-10");
        assertThat(first.getCode().getCodingFirstRep().getCode()).isEqualTo("I10");
        assertThat(first.getRecordedDateElement().getValueAsString()).isEqualTo("2026-08-02");
        assertThat(first.getNoteFirstRep().getText()).isEqualTo("Uống thuốc đều");
        assertThat(first.hasClinicalStatus() || first.hasVerificationStatus()).isFalse();
        assertThat(told.get(1).getCode().hasCoding()).isFalse();
    }

    @Test
    void an_encounter_points_at_its_diagnoses_and_they_point_back() {
        var facts = SampleBooks.everythingOfVisits().facts("vi");
        var conditions = Conditions.of(facts);
        var encounter = Encounters.of(facts).stream()
                .filter(each -> each.hasDiagnosis())
                .findFirst()
                .orElseThrow();

        assertThat(encounter.getDiagnosis())
                .extracting(each -> each.getCondition().getReference())
                .containsExactlyElementsOf(conditions.stream()
                        .map(each -> "Condition/" + each.getIdPart())
                        .toList());
        assertThat(conditions)
                .extracting(each -> each.getEncounter().getReference())
                .containsOnly("Encounter/" + encounter.getIdPart());
        assertThat(encounter.getClass_().getCode()).isEqualTo("UNK");
        assertThat(encounter.getParticipantFirstRep().getIndividual().getDisplay())
                .isEqualTo("BS Thử Nghiệm");
        assertThat(encounter.getServiceProvider().getIdentifier().getValue()).isEqualTo("24000");
    }

    @Test
    void a_report_points_at_the_results_of_its_visit_and_at_nothing_that_was_measured() {
        var facts = SampleBooks.everythingOfVisits().facts("vi");
        var results = Observations.of(facts).stream()
                .filter(each -> each.getCode().getText().equals("Siêu âm ổ bụng"))
                .map(each -> "Observation/" + each.getIdPart())
                .toList();
        var reports = Reports.of(facts);

        assertThat(results).hasSize(2);
        assertThat(reports)
                .filteredOn(
                        each -> each.getResult().stream().anyMatch(result -> results.contains(result.getReference())))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.getCode().hasCoding()).isFalse());
        assertThat(reports).allSatisfy(each -> assertThat(each.getIdPart())
                .isEqualTo(each.getEncounter().getReference().substring("Encounter/".length())));
        assertThat(Reports.of(new SampleBook()
                        .visit(new SampleVisit("v", "2026-08-02")
                                .pressure("120", "70")
                                .visit())
                        .facts("vi")))
                .isEmpty();
    }

    @Test
    void a_report_of_a_laboratory_alone_says_so() {
        var report = Reports.of(new SampleBook()
                        .visit(new SampleVisit("v", "2026-08-02")
                                .result("lab", "Định lượng Glucose [Máu]", "5,4 mmol/L")
                                .visit())
                        .facts("vi"))
                .get(0);

        assertThat(report.getCode().getCodingFirstRep().getCode()).isEqualTo("11502-2");
        assertThat(report.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo("LAB");
    }

    @Test
    void an_allergy_is_active_and_nobody_says_that_it_was_tested() {
        var told = Allergies.of(SampleBooks.everythingOfAHistory().facts("en"));

        assertThat(told)
                .extracting(each -> each.getCode().getText())
                .containsExactly("Penicillin", "Tôm, cua", "Mỹ phẩm", "Phấn hoa", "allergy to an unnamed substance");
        assertThat(told)
                .extracting(
                        each -> each.hasCategory() ? each.getCategory().get(0).getCode() : null)
                .containsExactly("medication", "food", "environment", null, null);
        assertThat(told).noneMatch(AllergyIntolerance::hasVerificationStatus);
        assertThat(told.get(0).getNoteFirstRep().getText()).isEqualTo("Nổi mày đay");
    }

    @Test
    void words_that_say_there_is_none_are_no_disease_and_no_allergy() {
        var facts = new SampleBook()
                .history(new SampleHistory()
                        .allergy("drug", "KHÔNG  CÓ", null)
                        .disease("other", "Không", true, null)
                        .history())
                .facts("vi");

        assertThat(Allergies.of(facts)).isEmpty();
        assertThat(Allergies.areDenied(facts)).isTrue();
        assertThat(Conditions.of(facts)).isEmpty();
        assertThat(Allergies.areDenied(new SampleBook().facts("vi"))).isFalse();
        assertThat(Allergies.areDenied(SampleBooks.everythingOfAHistory().facts("vi")))
                .isFalse();
    }

    @Test
    void ids_are_all_different() {
        assertThat(Conditions.of(SampleBooks.everythingOfAHistory().facts("vi")))
                .extracting(Condition::getIdPart)
                .doesNotHaveDuplicates();
        assertThat(Encounters.of(SampleBooks.everythingOfVisits().facts("vi")))
                .extracting(each -> each.getIdPart())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z0-9.-]{1,64}"));
    }
}
