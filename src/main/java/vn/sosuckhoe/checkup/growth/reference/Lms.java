package vn.sosuckhoe.checkup.growth.reference;

/**
 * WHO's description of all children of one sex and age.
 *
 * @param l the power that takes the skew away; may be 0
 * @param m the median
 * @param s the coefficient of variation
 * @see <a href="https://www.who.int/tools/child-growth-standards">WHO Child Growth Standards, Methods and development,
 *     chapter 7</a>
 */
public record Lms(double l, double m, double s) {

    /** The z-score of a measure greater than 0. */
    public double z(double measure) {
        var log = Math.log(measure / m);
        return l == 0 ? log / s : Math.expm1(l * log) / (l * s);
    }

    /** The measure that has this z-score. */
    public double at(double z) {
        return m * Math.exp(l == 0 ? s * z : Math.log1p(l * s * z) / l);
    }

    /** Beyond 3 SD one more SD is as wide as the step from 2 to 3 SD: there are no data for a skew that far out. */
    public double restrictedZ(double measure) {
        var z = z(measure);
        if (Math.abs(z) <= 3) {
            return z;
        }
        var side = Math.signum(z);
        var third = at(3 * side);
        return side * (3 + (measure - third) / (third - at(2 * side)));
    }
}
