package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.person.Text;

/**
 * Something that is measured.
 *
 * @param code e.g. {@code blood-pressure}, {@code glucose-fasting}; stable, safe in a URL
 * @param name as a person calls it
 * @param unit the one values are kept and shown in, UCUM; {@code null} for a word and for sight, where 7/10 is 0.7
 * @param decimals places shown, and places a converted value is rounded to
 * @param loinc {@code null} where not known
 * @param group {@code vital}, {@code body}, {@code glucose}, {@code lipid}, {@code kidney}, {@code liver}, {@code blood},
 *     {@code urine}, {@code vision}
 */
public record Indicator(String code, Text name, String unit, int decimals, String loinc, String group) {}
