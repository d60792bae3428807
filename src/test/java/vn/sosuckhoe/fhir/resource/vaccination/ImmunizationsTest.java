package vn.sosuckhoe.fhir.resource.vaccination;

import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.fhir.SampleBook;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.GroupForecast.Slot;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict;
import vn.sosuckhoe.vaccination.outcome.Verdict.Count;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ImmunizationsTest {

    private static final Verdict COUNTS = new Verdict(
            Outcome.VALID,
            null,
            List.of(new Count("DT", 2, Outcome.VALID, null), new Count("HEPB", 3, Outcome.EXTRANEOUS, null)));

    @Test
    void a_dose_carries_the_codes_of_its_vaccine_and_the_name_as_it_was_written() {
        var dose = only(new SampleBook().dose("PENTA", "SII penta mũi 2", "2024-04-05", COUNTS), "vi");

        assertThat(dose.getStatus()).isEqualTo(ImmunizationStatus.COMPLETED);
        assertThat(dose.getVaccineCode().getText()).isEqualTo("SII penta mũi 2");
        assertThat(dose.getVaccineCode().getCoding())
                .extracting(Coding::getSystem, Coding::getCode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("http://hl7.org/fhir/sid/cvx", "198"),
                        org.assertj.core.groups.Tuple.tuple("http://www.whocc.no/atc", "J07CA11"));
        assertThat(dose.getPatient().getReference()).isEqualTo("Patient/" + SampleBook.ID);
        assertThat(dose.getPrimarySource()).isFalse();
        assertThat(dose.getNote()).isEmpty();
        assertThat(dose.getReportOrigin().getText()).isEqualTo("Trạm Y tế thử nghiệm (24021), 24077");
    }

    @Test
    void an_unknown_product_has_its_words_and_no_code() {
        var dose = only(
                new SampleBook()
                        .dose(null, "Sản phẩm lạ", "2024-04-05", new Verdict(Outcome.NOT_EVALUATED, null, List.of())),
                "vi");

        assertThat(dose.getVaccineCode().getText()).isEqualTo("Sản phẩm lạ");
        assertThat(dose.getVaccineCode().getCoding()).isEmpty();
    }

    @Test
    void a_date_is_as_precise_as_the_source_knew_it() {
        assertThat(date("2024-02-29")).isEqualTo("2024-02-29");
        assertThat(date("2024-02")).isEqualTo("2024-02");
        assertThat(date("2024")).isEqualTo("2024");

        var undated = only(new SampleBook().dose("HEPB", "VGB", null, COUNTS), "vi");
        assertThat(undated.getOccurrenceStringType().getValue()).isEqualTo("không rõ ngày");
        assertThat(only(new SampleBook().dose("HEPB", "VGB", null, COUNTS), "en")
                        .getOccurrenceStringType()
                        .getValue())
                .isEqualTo("day not known");
    }

    @Test
    void a_dose_that_counts_tells_for_which_series_and_which_diseases() {
        var book = new SampleBook()
                .dose("PENTA", "SII penta", "2024-04-05", COUNTS)
                .group(new GroupForecast(
                        "DT",
                        Standing.OPEN,
                        "dt-3",
                        null,
                        List.of(new Slot(2, 0, "PENTA", null), new Slot(3, null, "PENTA", null)),
                        List.of()));

        var protocol = only(book, "en").getProtocolApplied();

        // it did not count for hepatitis B, so nothing is said of that
        assertThat(protocol).hasSize(1);
        assertThat(protocol.get(0).getSeries()).isEqualTo("DT");
        assertThat(protocol.get(0).getDoseNumberPositiveIntType().getValue()).isEqualTo(2);
        assertThat(protocol.get(0).getSeriesDosesPositiveIntType().getValue()).isEqualTo(3);
        assertThat(protocol.get(0).getTargetDisease())
                .extracting(disease -> disease.getCodingFirstRep().getCode())
                .containsExactly("397430003", "76902006");
    }

    @Test
    void a_series_that_goes_on_for_ever_has_no_number_of_doses() {
        var book = new SampleBook()
                .dose(
                        "TD",
                        "Td",
                        "2024-04-05",
                        new Verdict(Outcome.VALID, null, List.of(new Count("TD", 1, Outcome.VALID, null))))
                .group(new GroupForecast(
                        "TD", Standing.OPEN, "td-again", null, List.of(new Slot(1, 0, "TD", null)), List.of()));

        assertThat(only(book, "vi").getProtocolAppliedFirstRep().hasSeriesDoses())
                .isFalse();
    }

    @Test
    void a_dose_that_does_not_count_was_given_all_the_same_and_a_note_says_why_it_does_not() {
        var soon = new Reason(Reason.Kind.TOO_SOON, "28 days", LocalDate.parse("2024-03-20"), 1, null, null);
        var verdict = new Verdict(Outcome.NOT_VALID, soon, List.of(new Count("DT", 2, Outcome.NOT_VALID, soon)));
        var dose = only(new SampleBook().dose("PENTA", "SII penta", "2024-04-05", verdict), "vi");

        assertThat(dose.getStatus()).isEqualTo(ImmunizationStatus.COMPLETED);
        assertThat(dose.hasIsSubpotent()).isFalse();
        assertThat(dose.getProtocolApplied()).isEmpty();
        assertThat(dose.getNote())
                .extracting(Annotation::getText)
                .containsExactly("Không được tính, cần tiêm lại. Tiêm cách mũi 1 ngày 20/03/2024 chưa đủ 28 ngày");
    }

    @Test
    void what_a_source_no_longer_tells_and_what_it_caused_are_told() {
        var dose = only(
                new SampleBook()
                        .dose(
                                new Dose(
                                        "VAT",
                                        null,
                                        "TD",
                                        null,
                                        PartialDate.parse("1999-06"),
                                        "5",
                                        "Sốt nhẹ",
                                        false,
                                        List.of()),
                                null)
                        .notAssessed(),
                "en");

        assertThat(dose.getVaccineCode().getText()).isEqualTo("VAT");
        assertThat(dose.getNote())
                .extracting(Annotation::getText)
                .containsExactly(
                        "Given in pregnancy, month: 5", "The newest list of the source no longer holds this dose");
        assertThat(dose.getReactionFirstRep().getDetail().getDisplay()).isEqualTo("Sốt nhẹ");
        assertThat(dose.hasReportOrigin()).isFalse();
    }

    private static String date(String written) {
        return only(new SampleBook().dose("HEPB", "VGB", written, COUNTS), "vi")
                .getOccurrenceDateTimeType()
                .getValueAsString();
    }

    private static Immunization only(SampleBook book, String language) {
        var all = Immunizations.of(book.facts(language));
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
