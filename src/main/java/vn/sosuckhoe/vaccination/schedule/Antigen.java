package vn.sosuckhoe.vaccination.schedule;

/**
 * What a vaccine protects against.
 *
 * @param snomed code of the target disease in SNOMED CT, or {@code null}
 */
public record Antigen(String code, Text name, String snomed) {}
