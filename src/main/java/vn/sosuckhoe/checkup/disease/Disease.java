package vn.sosuckhoe.checkup.disease;

import vn.sosuckhoe.person.Text;

/**
 * A disease the rules know.
 *
 * @param code e.g. {@code hypertension}, {@code diabetes-type-2}
 * @param sensitive not in views of a household, never in a message
 * @param forGuardians {@code false}: kept from them from the age on from which a child has own secrets
 */
public record Disease(String code, Text name, boolean sensitive, boolean forGuardians) {}
