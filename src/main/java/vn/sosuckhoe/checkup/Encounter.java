package vn.sosuckhoe.checkup;

import vn.sosuckhoe.person.PartialDate;

import java.math.BigDecimal;
import java.util.List;

/**
 * One visit or check-up.
 *
 * @param id as the book has it
 * @param date {@code null} where nobody wrote it
 * @param told measures in the order of the form, then results
 * @param advice as sent, or {@code null}
 */
public record Encounter(
        String id, PartialDate date, List<Told> told, List<Diagnosed> diagnoses, String reason, String advice) {

    public Encounter {
        told = List.copyOf(told);
        diagnoses = List.copyOf(diagnoses);
    }

    /**
     * One line of a visit as it stands in the book: a measure, or the result of a service, which may hold several values.
     *
     * @param measure name of the measure in the book ({@code systolic}, {@code weight}, …); {@code null} for a result
     * @param code of the service as sent, or {@code null}
     * @param name of the service as sent, or {@code null}
     * @param text as sent, never {@code null}
     * @param value of a measure in {@code unit}; {@code null} where the text is no number, and for results
     * @param unit of {@code value}, UCUM
     * @param doubtful the intake held the value for a slip
     */
    public record Told(
            String measure, String code, String name, String text, BigDecimal value, String unit, boolean doubtful) {}

    /** @param code ICD-10 as sent, or {@code null} */
    public record Diagnosed(String code, String name, String conclusion) {}
}
