package vn.sosuckhoe.fhir.resource.vaccination;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ImmunizationRecommendation.ImmunizationRecommendationRecommendationComponent;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sosuckhoe.fhir.SampleBook;
import vn.sosuckhoe.vaccination.outcome.Dated;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.GroupForecast.Slot;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RecommendationsTest {

    private static final LocalDate DUE = LocalDate.parse("2026-12-05");
    private static final NextDose NEXT = new NextDose(
            2,
            "PENTA",
            new Dated(DUE.minusDays(2), because(Reason.Kind.MINIMUM_INTERVAL, "28 days")),
            new Dated(DUE, because(Reason.Kind.RECOMMENDED_INTERVAL, "1 month")),
            new Dated(DUE.plusDays(30), because(Reason.Kind.LATEST_INTERVAL, "2 months")),
            new Dated(DUE.plusYears(6), because(Reason.Kind.MAXIMUM_AGE, "7 years")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-04, not-yet-due, LA13422-3",
        "2026-11-05, soon, LA13422-3",
        "2026-12-04, soon, LA13422-3",
        "2026-12-05, due, due",
        "2027-01-03, due, due",
        "2027-01-04, overdue, overdue"
    })
    void what_is_due_is_compared_with_the_day_of_reading(LocalDate today, String own, String standard) {
        var told = only(open(NEXT), today, "vi");

        assertThat(told.getForecastStatus().getCoding())
                .extracting(Coding::getCode)
                .containsExactly(standard, own);
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPEN"})
    void every_other_standing_has_its_own_word_and_the_standards_where_there_is_one(Standing standing) {
        var told = only(
                new GroupForecast("DT", standing, null, null, List.of(), List.of(Reason.of(Reason.Kind.NOT_NEEDED))),
                DUE,
                "vi");
        var codes = told.getForecastStatus().getCoding();

        assertThat(codes.get(codes.size() - 1).getCode())
                .isEqualTo(standing.name().toLowerCase().replace('_', '-'));
        assertThat(told.getForecastStatus().getText()).isNotBlank();
        assertThat(
                        codes.stream()
                                .anyMatch(
                                        code -> code.getCode()
                                                        .equals(standing.name().toLowerCase())
                                                && code.getSystem()
                                                        .equals(
                                                                "http://terminology.hl7.org/CodeSystem/immunization-recommendation-status")))
                .isEqualTo(List.of(Standing.COMPLETE, Standing.IMMUNE, Standing.CONTRAINDICATED)
                        .contains(standing));
    }

    @Test
    void the_four_dates_stand_under_their_loinc_codes() {
        assertThat(only(open(NEXT), DUE, "vi").getDateCriterion())
                .extracting(date -> date.getCode().getCodingFirstRep().getCode() + " "
                        + date.getValueElement().getValueAsString())
                .containsExactly(
                        "30981-5 2026-12-03", "30980-7 2026-12-05", "59777-3 2032-12-05", "59778-1 2027-01-04");
    }

    @Test
    void every_date_has_its_reason_in_words_and_as_a_code_once() {
        var reasons = only(open(NEXT), DUE, "vi").getForecastReason();

        assertThat(reasons)
                .extracting(CodeableConcept::getText)
                .containsExactly(
                        "Cách mũi 1 ngày 05/11/2026 ít nhất 28 ngày",
                        "Lịch tiêm: 1 tháng sau mũi 1 ngày 05/11/2026",
                        "Cần tiêm trong vòng 2 tháng sau mũi 1 ngày 05/11/2026",
                        "Không tiêm nữa từ 7 năm tuổi");
        assertThat(reasons)
                .extracting(reason -> reason.getCodingFirstRep().getCode())
                .containsExactly("minimum-interval", "recommended-interval", "latest-interval", "maximum-age");
        var twice = new NextDose(2, "PENTA", NEXT.earliest(), NEXT.earliest(), null, null);
        assertThat(only(open(twice), DUE, "vi").getForecastReason()).hasSize(1);
    }

    @Test
    void the_dose_the_series_and_the_doses_it_rests_on_are_named() {
        var group = new GroupForecast(
                "DT",
                Standing.OPEN,
                "dt-3",
                NEXT,
                List.of(
                        new Slot(1, 0, "PENTA", null),
                        new Slot(2, null, "PENTA", DUE),
                        new Slot(3, null, "PENTA", DUE)),
                List.of());
        var book = new SampleBook()
                .dose("PENTA", "SII penta", "2026-11-05", new Verdict(Outcome.VALID, null, List.of()))
                .group(group);
        var facts = book.facts("en");
        var resource = Recommendations.of(facts, DUE).orElseThrow();
        var told = resource.getRecommendationFirstRep();

        assertThat(resource.getIdPart()).isEqualTo(SampleBook.ID.toString());
        assertThat(resource.getDateElement().getValueAsString()).isEqualTo("2026-12-05");
        assertThat(told.getVaccineCodeFirstRep().getText()).isEqualTo("5-in-1");
        assertThat(told.getVaccineCodeFirstRep().getCodingFirstRep().getCode()).isEqualTo("198");
        assertThat(told.getSeries()).isEqualTo("Series dt-3");
        assertThat(told.getDoseNumberPositiveIntType().getValue()).isEqualTo(2);
        assertThat(told.getSeriesDosesPositiveIntType().getValue()).isEqualTo(3);
        assertThat(told.getSupportingImmunization())
                .extracting(Reference::getReference)
                .containsExactly(
                        "Immunization/" + Immunizations.of(facts).get(0).getIdPart());
    }

    @Test
    void one_disease_has_its_code_and_a_group_of_several_only_its_name() {
        var hepatitis = only(new GroupForecast("HEPB", Standing.COMPLETE, null, null, List.of(), List.of()), DUE, "en");
        var several = only(new GroupForecast("DT", Standing.COMPLETE, null, null, List.of(), List.of()), DUE, "en");

        assertThat(hepatitis.getTargetDisease().getCodingFirstRep().getCode()).isEqualTo("66071002");
        assertThat(several.getTargetDisease().hasCoding()).isFalse();
        assertThat(several.getTargetDisease().getText()).isEqualTo("DT");
    }

    @Test
    void names_are_those_of_the_version_the_book_was_made_with() {
        var group = new GroupForecast("HEPB", Standing.COMPLETE, null, null, List.of(), List.of());
        var old = new SampleBook().assessedBy("tests 2018-01-01").group(group);

        assertThat(disease(old)).isEqualTo("Viêm gan B");
        assertThat(disease(new SampleBook().assessedBy("tests 2024-08-01").group(group)))
                .isEqualTo("Viêm gan B mới");
    }

    @Test
    void where_the_schedule_says_nothing_there_is_no_recommendation() {
        assertThat(Recommendations.of(new SampleBook().facts("vi"), DUE)).isEmpty();
        assertThat(Recommendations.of(new SampleBook().notAssessed().facts("vi"), DUE))
                .isEmpty();
    }

    private static String disease(SampleBook book) {
        return Recommendations.of(book.facts("vi"), DUE)
                .orElseThrow()
                .getRecommendationFirstRep()
                .getTargetDisease()
                .getText();
    }

    private static GroupForecast open(NextDose next) {
        return new GroupForecast("DT", Standing.OPEN, "dt-3", next, List.of(), List.of());
    }

    private static ImmunizationRecommendationRecommendationComponent only(
            GroupForecast group, LocalDate today, String language) {
        return Recommendations.of(new SampleBook().group(group).facts(language), today)
                .orElseThrow()
                .getRecommendationFirstRep();
    }

    private static Reason because(Reason.Kind kind, String span) {
        return new Reason(kind, span, LocalDate.parse("2026-11-05"), 1, null, "TESTS L");
    }
}
