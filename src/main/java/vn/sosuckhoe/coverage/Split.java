package vn.sosuckhoe.coverage;

import java.util.List;

/**
 * The people of one measure told apart, nobody in two parts.
 *
 * @param whole whether the parts are all of them; else there is a rest, which anybody can subtract
 */
public record Split(List<Measure> parts, boolean whole) {

    public static Split some(Measure... parts) {
        return new Split(List.of(parts), false);
    }

    public static Split all(Measure... parts) {
        return new Split(List.of(parts), true);
    }

    public Measure of() {
        return parts.get(0).of();
    }
}
