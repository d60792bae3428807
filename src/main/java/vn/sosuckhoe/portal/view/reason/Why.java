package vn.sosuckhoe.portal.view.reason;

/**
 * A reason, to be printed.
 *
 * @param sentence one, with its full stop
 * @param source where the rule comes from and how sure it is; {@code null} where no rule stands behind it
 * @param unsure the rule is not read in a primary text
 */
public record Why(String sentence, String source, boolean unsure) {}
