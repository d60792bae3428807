package vn.sosuckhoe.checkup.disease;

import vn.sosuckhoe.person.Text;

/**
 * A disease the rules know.
 *
 * @param code e.g. {@code hypertension}, {@code diabetes-type-2}
 * @param sensitive not in views of a household, not for guardians beyond policy, never in a message
 */
public record Disease(String code, Text name, boolean sensitive) {}
