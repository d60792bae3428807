package vn.sosuckhoe.record.statement;

import java.math.BigDecimal;

/**
 * A measured value.
 *
 * @param name {@code pulse temperature systolic diastolic respiratory-rate height weight bmi waist vision-right
 *     vision-left birth-weight birth-length}
 * @param asSent the text as sent, never lost
 * @param value the number in {@code unit}, or {@code null} where the text is no number
 * @param unit UCUM ({@code /min Cel mm[Hg] cm kg kg/m2 g}), or {@code null}
 * @param doubtful the value is outside what a living person can have, or looks like a slip of unit: show as sent, mark
 */
public record Measure(String name, String asSent, BigDecimal value, String unit, boolean doubtful) {}
