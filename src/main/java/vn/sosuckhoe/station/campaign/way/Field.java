package vn.sosuckhoe.station.campaign.way;

/**
 * A line to fill in.
 *
 * @param hint {@code null} for none
 * @param digits mostly digits are typed
 * @param fault a sentence that names the field, {@code null} where it is right
 */
public record Field(String name, String label, String hint, boolean digits, String value, String fault) {

    public static Field of(String name, String label, String hint, boolean digits, Object value, Typed typed) {
        return typed == null
                ? new Field(name, label, hint, digits, value == null ? "" : value.toString(), null)
                : new Field(
                        name,
                        label,
                        hint,
                        digits,
                        typed.line(name),
                        typed.faults().get(name));
    }
}
