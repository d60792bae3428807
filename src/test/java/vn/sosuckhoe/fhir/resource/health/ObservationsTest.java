package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.fhir.SampleBook;
import vn.sosuckhoe.fhir.SampleBooks;

import java.math.BigDecimal;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ObservationsTest {

    @Test
    void a_blood_pressure_is_one_value_of_two_components() {
        var told = only(new SampleVisit("v", "2026-11-02").pressure("148", "92"));

        assertThat(codes(told.getCode())).contains("85354-9", "blood-pressure");
        assertThat(told.hasValue()).isFalse();
        assertThat(told.getComponent())
                .extracting(each -> each.getCode().getCodingFirstRep().getCode() + " "
                        + each.getValueQuantity().getValue().toPlainString() + " "
                        + each.getValueQuantity().getCode())
                .containsExactly("8480-6 148 mm[Hg]", "8462-4 92 mm[Hg]");
        assertThat(told.getMeta().getProfile())
                .extracting(PrimitiveType::getValue)
                .containsExactly("http://hl7.org/fhir/StructureDefinition/bp");
        assertThat(told.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo("vital-signs");
        assertThat(told.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-11-02");
        assertThat(told.getPerformerFirstRep().getDisplay()).isEqualTo("Trạm Y tế thử nghiệm");
        assertThat(told.getPerformerFirstRep().getIdentifier().getValue()).isEqualTo("24021");
    }

    @Test
    void a_value_carries_the_class_the_pages_call_it_by_and_the_range_where_nothing_is_to_be_done() {
        var told = Observations.of(new SampleBook()
                        .born("1980-02-03")
                        .visit(new SampleVisit("v", "2026-11-02")
                                .result("lab", "Định lượng Cholesterol toàn phần [Máu]", "4,1 mmol/L")
                                .visit())
                        .facts("en"))
                .get(0);

        assertThat(told.getValueQuantity().getValue()).isEqualByComparingTo("4.1");
        assertThat(told.getValueQuantity().getCode()).isEqualTo("mmol/L");
        assertThat(told.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo("laboratory");
        assertThat(told.getInterpretation())
                .extracting(each -> each.getCodingFirstRep().getCode())
                .containsExactly("N", "cholesterol.normal");
        assertThat(told.getInterpretation().get(1).getText()).isNotBlank();
        assertThat(told.getReferenceRangeFirstRep().getHigh().getValue()).isBetween(bound("4.1"), bound("5.2"));
    }

    @Test
    void a_doubtful_value_is_no_value_but_stands_in_a_note_as_it_was_sent() {
        var told = only(new SampleVisit("v", "2026-11-02").doubtful("weight", "1,2", "1.2", "kg"));

        assertThat(told.hasValue()).isFalse();
        assertThat(told.getDataAbsentReason().getCodingFirstRep().getCode()).isEqualTo("unknown");
        assertThat(told.getNoteFirstRep().getText()).contains("Sent as: 1,2").contains("hardly be right");
        assertThat(told.hasInterpretation()).isFalse();
        assertThat(told.hasReferenceRange()).isFalse();
    }

    @Test
    void a_doubtful_pressure_has_no_number_in_either_component() {
        var told = only(new SampleVisit("v", "2026-11-02")
                .doubtful("systolic", "1480", "1480", "mm[Hg]")
                .measure("diastolic", "92", "92", "mm[Hg]"));

        assertThat(told.getComponent()).hasSize(2).allSatisfy(each -> {
            assertThat(each.hasValue()).isFalse();
            assertThat(each.hasDataAbsentReason()).isTrue();
        });
        assertThat(told.getNoteFirstRep().getText()).contains("1480/92");
    }

    @Test
    void what_nobody_here_knows_is_told_as_it_was_sent() {
        var told = only(new SampleVisit("v", "2026-11-02").result("imaging", "Siêu âm ổ bụng", "Bình thường"));

        assertThat(told.getCode().getText()).isEqualTo("Siêu âm ổ bụng");
        assertThat(told.getCode().getCoding()).isEmpty();
        assertThat(told.getValueStringType().getValue()).isEqualTo("Bình thường");
        assertThat(told.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo("imaging");
    }

    @Test
    void without_an_exact_day_a_measure_does_not_claim_the_profile_of_a_vital_sign() {
        for (var date : new String[] {"2026-11", "2026", null}) {
            var told = only(new SampleVisit("v", date).pressure("120", "70"));

            assertThat(codes(told.getCode())).containsExactly("blood-pressure");
            assertThat(told.getMeta().getProfile()).isEmpty();
            assertThat(told.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo("exam");
            assertThat(told.hasEffective()).isEqualTo(date != null);
        }
    }

    @Test
    void an_oxygen_saturation_carries_the_code_that_its_profile_demands_too() {
        var told = only(new SampleVisit("v", "2026-11-02").measure("spo2", "97", "97", "%"));

        assertThat(codes(told.getCode())).containsExactly("2708-6", "59408-5", "spo2");
    }

    @Test
    void a_bmi_that_nobody_sent_says_that_it_is_computed() {
        var told = all(new SampleVisit("v", "2026-11-02")
                .measure("height", "160", "160", "cm")
                .measure("weight", "55,5", "55.5", "kg"));

        assertThat(told).hasSize(3);
        assertThat(told.get(2).getMethod().getText()).isEqualTo("Computed from height and weight");
        assertThat(told.get(1).hasMethod()).isFalse();
    }

    @Test
    void ids_stay_when_a_newer_visit_becomes_known_and_no_word_of_the_visit_stands_in_them() {
        var visit = new SampleVisit("a_b-c", "2026-11-02").pressure("120", "70");
        var before = all(visit);
        var after = Observations.of(new SampleBook()
                .visit(new SampleVisit("newer", "2026-11-03")
                        .pressure("121", "71")
                        .visit())
                .visit(visit.visit())
                .facts("en"));

        assertThat(after.get(1).getIdPart()).isEqualTo(before.get(0).getIdPart());
        assertThat(Observations.of(SampleBooks.all().get("everything of visits").facts("vi")))
                .extracting(Observation::getIdPart)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z0-9.-]{1,64}") && id.startsWith(SampleBook.ID + "."));
    }

    private static BigDecimal bound(String number) {
        return new BigDecimal(number);
    }

    private static List<String> codes(CodeableConcept concept) {
        return concept.getCoding().stream().map(Coding::getCode).toList();
    }

    private static Observation only(SampleVisit visit) {
        assertThat(all(visit)).hasSize(1);
        return all(visit).get(0);
    }

    private static List<Observation> all(SampleVisit visit) {
        return Observations.of(new SampleBook().visit(visit.visit()).facts("en"));
    }
}
