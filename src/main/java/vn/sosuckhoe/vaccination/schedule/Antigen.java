package vn.sosuckhoe.vaccination.schedule;

import vn.sosuckhoe.person.Text;

/**
 * What a vaccine protects against.
 *
 * @param snomed code of the target disease in SNOMED CT, or {@code null}
 */
public record Antigen(String code, Text name, String snomed) {}
